package antiphon.midi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import antiphon.score.KeyChange;
import antiphon.score.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares onset, pitch, velocity, channel and duration of every note, and every key signature, with what python3-mido
 * reads, where it is.
 */
@DisplayName("An independent reader")
class IndependentReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @DisplayName("reads the same notes and key signatures of real files")
    @ValueSource(strings = {"classical", "bach", "folk", "lieder"})
    void readsTheSameMusic(String corpus) throws IOException, InterruptedException {
        var files = Corpora.sample(corpus);
        var python = pythonWithMido();
        assumeTrue(python.isPresent(), "no python3 with mido on this machine");

        var lines = readByMido(python.get(), files);

        assertEquals(files.size(), lines.size());
        var readable = lines.stream().filter(line -> !line.endsWith("\t-")).toList();
        assertTrue(readable.size() >= files.size() - 1, "mido reads " + readable.size());
        for (var line : readable) {
            var path = line.substring(0, line.indexOf('\t'));
            assertEquals(line, path + "\t" + hash(MidiReader.read(Path.of(path))));
        }
    }

    private List<String> readByMido(String python, List<Path> files) throws IOException, InterruptedException {
        var script = folder.resolve("mido_notes.py");
        try (var source = getClass().getResourceAsStream("mido_notes.py")) {
            Files.copy(source, script);
        }
        var names = Files.write(
                folder.resolve("names"), files.stream().map(Path::toString).toList());
        var answers = folder.resolve("answers");
        var reading = new ProcessBuilder(python, script.toString())
                .redirectInput(names.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, reading.waitFor());
        return Files.readAllLines(answers);
    }

    private static Optional<String> pythonWithMido() {
        return Stream.of("python3", "/usr/bin/python3")
                .filter(IndependentReaderTest::hasMido)
                .findFirst();
    }

    private static boolean hasMido(String python) {
        try {
            return new ProcessBuilder(python, "-c", "import mido")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String hash(MidiFile midi) {
        var signatures = midi.melody().keys().stream().map(IndependentReaderTest::line);
        var notes = midi.melody().parts().stream()
                .flatMap(IndependentReaderTest::lines)
                .sorted();
        var lines = Stream.concat(signatures, notes).collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key as mido writes it: F#m, Eb. */
    private static String line(KeyChange change) {
        var name = change.key().toString().replace('♯', '#').replace('♭', 'b');
        return "%d %s\n".formatted(change.tick(), name.replace(" major", "").replace(" minor", "m"));
    }

    private static Stream<String> lines(Part part) {
        return part.notes().stream().map(note -> "%d %d %d %d %d\n"
                .formatted(note.start(), note.pitch(), note.velocity(), part.channel(), note.duration()));
    }
}
