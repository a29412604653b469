package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.library.ComposeSettings;
import antiphon.score.Scale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OriginWords")
class OriginWordsTest {

    @Test
    @DisplayName("read every setting by its name in the command line")
    void readsAll() {
        // given
        var words = Map.of(
                "bars",
                "12",
                "temperature",
                "0.8",
                "repetition",
                "1.5",
                "top-p",
                "0.9",
                "key",
                "F♯",
                "scale",
                "harmonic_minor",
                "tempo",
                "84.0",
                "grid",
                "1/12",
                "in-the-style-of",
                "chopin");

        // when
        var settings = OriginWords.read(words);

        // then
        assertEquals(12, settings.bars());
        assertEquals(0.8, settings.temperature());
        assertEquals(1.5, settings.repetition());
        assertEquals(Optional.of(0.9), settings.topP());
        assertEquals(OptionalInt.of(6), settings.tonic());
        assertEquals(Optional.of(Scale.HARMONIC_MINOR), settings.scale());
        assertEquals(84, settings.tempo());
        assertEquals(OptionalInt.of(12), settings.grid());
        assertEquals(Optional.of("chopin"), settings.style());
    }

    @Test
    @DisplayName("leave the default where a word is missing, out of range or not understood")
    void leavesDefaults() {
        // given
        var words = Map.of("bars", "1000", "temperature", "warm", "key", "H", "scale", "off", "tempo", "NaN");

        // when
        var settings = OriginWords.read(words);

        // then
        assertEquals(ComposeSettings.DEFAULT, settings);
    }

    @Test
    @DisplayName("tell a grid that was off from one that is not named")
    void readsGridOff() {
        assertEquals(
                OptionalInt.empty(), OriginWords.read(Map.of("grid", "off")).grid());
        assertEquals(OptionalInt.of(16), OriginWords.read(Map.of()).grid());
    }
}
