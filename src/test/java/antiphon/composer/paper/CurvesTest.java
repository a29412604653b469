package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.statistics.Formulas;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The six curves of samples")
class CurvesTest {

    /** A triad on four quarters. */
    private static final List<Tone> TRIADS = IntStream.range(0, 12)
            .mapToObj(at ->
                    new Tone(Math.floorDiv(at, 3), 0.99, 60 + List.of(0, 4, 7).get(at % 3), 100))
            .toList();

    /** A scale of G major on quarters, louder and louder. */
    private static final List<Tone> SCALE = IntStream.range(0, 8)
            .mapToObj(at ->
                    new Tone(at, 0.5, List.of(67, 69, 71, 72, 74, 76, 78, 79).get(at), 60 + at))
            .toList();

    @Test
    @DisplayName("are means over those that have tones")
    void means() {
        var curves = Curves.of(List.of(TRIADS, List.of(), SCALE), Formulas.CLEAN);

        assertEquals(
                Map.of(
                        "scale", 1.0,
                        "tone_span", (7 + 12) / 2.0,
                        "tones_unique", (3 + 8) / 2.0,
                        "repetitions_3", 12 / 2.0,
                        "intensity_span", 7 / 2.0,
                        "polyphony", 1 / 2.0),
                curves);
    }

    @Test
    @DisplayName("follow the published program's formulas where they are wanted")
    void formulas() {
        assertEquals(0.875, Curves.of(List.of(SCALE), Formulas.SEED).get("scale"), "a scale that does not wrap around");
        assertEquals(11 / 15.0, Curves.of(List.of(TRIADS), Formulas.SEED).get("polyphony"), 1e-12, "runs booked twice");
    }

    @Test
    @DisplayName("are none of silence")
    void silence() {
        assertEquals(Map.of(), Curves.of(List.of(List.of()), Formulas.CLEAN));
    }
}
