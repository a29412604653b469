package antiphon.midi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Real files")
class CorporaTest {

    @ParameterizedTest(name = "all {1} of {0}")
    @DisplayName("import whole and with notes")
    @CsvSource({"classical, 718", "bach, 272", "folk, 407", "lieder, 1245"})
    void importWhole(String corpus, int count) throws IOException {
        var files = Corpora.files(corpus);

        assertEquals(count, files.size());
        for (var file : files) {
            var midi = MidiReader.read(file);
            assertFalse(midi.isPartial(), () -> file + ": " + midi.losses());
            assertTrue(midi.melody().noteCount() > 0, file::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("come back equal after writing and reading again")
    @ValueSource(strings = {"classical", "bach", "folk", "lieder"})
    void comeBack(String corpus) throws IOException {
        for (var file : Corpora.sample(corpus)) {
            var melody = MidiReader.read(file).melody();

            assertEquals(melody, MidiReader.read(MidiWriter.bytes(melody)).melody(), file::toString);
        }
    }
}
