package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("NumberConverter")
class NumberConverterTest {

    private final NumberConverter converter = new NumberConverter(() -> 100.0);

    @ParameterizedTest
    @DisplayName("reads a number with a point or a comma")
    @CsvSource({"84,84", "' 84.5 ',84.5", "'84,5',84.5", "+7.,7", "-.5,-0.5"})
    void readsNumbers(String typed, double number) {
        assertEquals(number, converter.fromString(typed));
    }

    @ParameterizedTest
    @DisplayName("leaves the value as it was where something else is typed")
    @ValueSource(strings = {"", "fast", "NaN", "Infinity", "-Infinity", "100d", "0x1p3", "1e3", ".", "9999999999"})
    void leavesTheRest(String typed) {
        assertEquals(100, converter.fromString(typed));
    }
}
