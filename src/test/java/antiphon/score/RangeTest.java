package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Range")
class RangeTest {

    @Test
    @DisplayName("names the number, the range and what was given, whole numbers without a fraction")
    void names() {
        assertEquals("bars must be 1 to 64, was 0", refusal(() -> Range.require("bars", 0, 1, 64)));
        assertEquals("heat must be 0.1 to 2, was 2.5", refusal(() -> Range.require("heat", 2.5, 0.1, 2)));
        assertEquals("heat must be 0.1 to 2, was NaN", refusal(() -> Range.require("heat", Double.NaN, 0.1, 2)));
    }

    private static String refusal(Executable check) {
        return assertThrows(IllegalArgumentException.class, check).getMessage();
    }
}
