package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SeedField")
class SeedFieldTest {

    private final SeedField field = new SeedField(new SplittableRandom(1), 7, false);

    @Test
    @DisplayName("has no seed where the text is no whole number")
    void refusesWords() {
        // when
        field.textProperty().set("seven");

        // then
        assertEquals(Optional.empty(), field.seed());
    }

    @Test
    @DisplayName("reads a seed with spaces around it")
    void readsSeed() {
        // when
        field.textProperty().set(" -12 ");

        // then
        assertEquals(Optional.of(-12L), field.seed());
    }

    @Test
    @DisplayName("throws a new seed after a click, unless it is kept")
    void keeps() {
        // given
        field.keptProperty().set(true);

        // when
        field.rollUnlessKept();

        // then
        assertEquals(Optional.of(7L), field.seed());
        field.keptProperty().set(false);
        field.rollUnlessKept();
        assertNotEquals(Optional.of(7L), field.seed());
    }
}
