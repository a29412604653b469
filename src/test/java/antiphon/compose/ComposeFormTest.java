package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.ComposeRequest;
import antiphon.library.ComposeSettings;
import antiphon.score.Scale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ComposeForm")
class ComposeFormTest {

    private static final ComposeSettings LONG = new ComposeSettings(
            Optional.of("melody"),
            64,
            0.7,
            1.4,
            Optional.of(0.3),
            5,
            true,
            OptionalInt.of(2),
            Optional.of(Scale.DORIAN),
            92,
            OptionalInt.of(12),
            6,
            Optional.empty());

    @Test
    @DisplayName("asks for what it shows")
    void asksForWhatItShows() {
        // given
        var form = new ComposeForm(ComposeSettings.DEFAULT);

        // when
        var request = form.request(17);

        // then
        var expected = new ComposeRequest(
                8, 1, 1, Optional.empty(), 17, 4, OptionalInt.empty(), Optional.empty(), OptionalInt.of(16), 100);
        assertEquals(expected, request);
    }

    @Test
    @DisplayName("shows what lies beyond its sliders at their ends")
    void goesToTheEnds() {
        // given
        var form = new ComposeForm(ComposeSettings.DEFAULT);

        // when
        form.show(LONG);

        // then
        assertEquals(32, form.request(1).bars());
        assertEquals(Optional.of(0.5), form.request(1).topP());
    }

    @Test
    @DisplayName("rounds what a dragged slider leaves between its steps")
    void rounds() {
        // given
        var form = new ComposeForm(ComposeSettings.DEFAULT);

        // when
        form.temperatureProperty().set(0.1 + 0.2);
        form.variationsProperty().set(2.9999);

        // then
        assertEquals(0.3, form.request(1).temperature());
        assertEquals(3, form.request(1).variations());
    }
}
