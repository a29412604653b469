package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Key")
class KeyTest {

    @ParameterizedTest(name = "{0} sharps, {1} is {2}")
    @DisplayName("names the tonic of a signature")
    @CsvSource({
        "0,MAJOR,C major",
        "0,MINOR,A minor",
        "1,MAJOR,G major",
        "-3,MINOR,C minor",
        "-1,MAJOR,F major",
        "3,MINOR,F♯ minor"
    })
    void tonicOfASignature(int sharps, Mode mode, String name) {
        assertEquals(name, Key.ofSignature(sharps, mode).toString());
    }

    @ParameterizedTest
    @DisplayName("gives back a key that has its signature")
    @EnumSource(Mode.class)
    void signatureOfEveryKey(Mode mode) {
        for (var tonic = 0; tonic < 12; tonic++) {
            var key = new Key(tonic, mode);
            assertEquals(key, Key.ofSignature(key.signature(), mode));
        }
    }

    @Test
    @DisplayName("spells with the fewer signs")
    void fewerSigns() {
        assertEquals(-5, new Key(1, Mode.MAJOR).signature());
    }
}
