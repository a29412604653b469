package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Key")
class KeyTest {

    @ParameterizedTest(name = "{0} sharps, {1} is {2}")
    @DisplayName("names the tonic of a signature")
    @CsvSource({
        "0,MAJOR,C major,0",
        "0,MINOR,A minor,9",
        "1,MAJOR,G major,7",
        "-3,MINOR,C minor,0",
        "-1,MAJOR,F major,5",
        "3,MINOR,F♯ minor,6",
        "5,MAJOR,B major,11",
        "-7,MAJOR,C♭ major,11",
        "7,MAJOR,C♯ major,1",
        "-5,MAJOR,D♭ major,1",
        "6,MAJOR,F♯ major,6",
        "-6,MAJOR,G♭ major,6",
        "7,MINOR,A♯ minor,10",
        "-7,MINOR,A♭ minor,8",
        "2,MINOR,B minor,11"
    })
    void tonicOfASignature(int sharps, Mode mode, String name, int tonic) {
        var key = new Key(sharps, mode);

        assertEquals(name, key.toString());
        assertEquals(tonic, key.tonic());
    }

    @ParameterizedTest
    @DisplayName("is on the tonic it was asked on")
    @EnumSource(Mode.class)
    void onEveryTonic(Mode mode) {
        for (var tonic = 0; tonic < 12; tonic++) {
            assertEquals(tonic, Key.of(tonic, mode).tonic());
        }
    }

    @ParameterizedTest(name = "{0} {1} has {2} sharps")
    @DisplayName("is spelt with the fewest signs where only its tonic is asked")
    @CsvSource({"1,MAJOR,-5", "6,MAJOR,6", "11,MAJOR,5", "3,MINOR,-6", "8,MINOR,5", "10,MINOR,-5"})
    void fewestSigns(int tonic, Mode mode, int sharps) {
        assertEquals(new Key(sharps, mode), Key.of(tonic, mode));
    }
}
