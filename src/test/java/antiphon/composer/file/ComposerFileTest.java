package antiphon.composer.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.statistics.SongMemory;
import antiphon.statistics.SongSteps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposerFileTest {

    private static final SongMemory MUSIC = new SongMemory(List.of(new SongSteps("Lied", new byte[] {2, 2, -4})));

    private static final List<Style> STYLES = List.of(new Style("songs", "Lang"), new Style("songs", "Mayer"));

    private final Tensors weights = new Tensors(Map.of("b", new float[] {1, 2, 3}, "a", new float[] {-0.5f}));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("small.antiphon");
        new ComposerFileWriter().write(file, description(), weights, MUSIC, Optional.empty());
    }

    @Test
    @DisplayName("What is written comes back")
    void roundTrip() throws IOException {
        var read = new ComposerFileReader().read(file);

        assertEquals(description(), read.description());
        assertArrayEquals(new float[] {1, 2, 3}, read.weights().byName().get("b"));
        assertTrue(read.training().isEmpty());
        assertEquals("Lied", read.music().songs().get(0).name());
        assertArrayEquals(new byte[] {2, 2, -4}, read.music().songs().get(0).steps());
    }

    @Test
    @DisplayName("An unfinished training comes back with its counters")
    void roundTripOfTraining() throws IOException {
        var state = new TrainingState(Map.of("STEP", 12.0), weights.sizes());
        var unfinished = new ComposerFile.Unfinished(state, weights);

        new ComposerFileWriter().write(file, description(), weights, MUSIC, Optional.of(unfinished));

        var read = new ComposerFileReader().read(file).training().orElseThrow();
        assertEquals(state, read.state());
        assertArrayEquals(new float[] {-0.5f}, read.tensors().byName().get("a"));
    }

    @Test
    @DisplayName("What it takes to compose is read without the training, which is looked at when it is to go on")
    void passesOverTraining() throws IOException {
        rewriteTraining(1, new byte[2 << 20]);

        var composer = new ComposerFileReader().readComposer(file);

        assertArrayEquals(new float[] {1, 2, 3}, composer.weights().byName().get("b"));
        assertTrue(composer.training().isEmpty());
        assertRefused("as many weights as it claims", file);
    }

    @Test
    @DisplayName("A training of more weights than any is refused, whether it is to go on or not")
    void claimOfTraining() throws IOException {
        rewriteTraining(300_000_000, new byte[4]);

        assertRefused("more weights than any composer", file);
        assertThrows(ComposerFileException.class, () -> new ComposerFileReader().readComposer(file));
    }

    @Test
    @DisplayName("The same composer gives the same bytes")
    void sameBytes() throws IOException {
        var again = folder.resolve("again.antiphon");

        new ComposerFileWriter().write(again, description(), weights, MUSIC, Optional.empty());

        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }

    @Test
    @DisplayName("Nothing but the composer is left in its folder")
    void leavesNothingBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    @DisplayName("A missing file is told as such")
    void missing() {
        assertRefused("There is no composer file", folder.resolve("nobody.antiphon"));
    }

    @Test
    @DisplayName("A file that is no zip is refused")
    void noZip() throws IOException {
        Files.writeString(file, "MThd, for instance");

        assertRefused("composer.json is missing", file);
    }

    @Test
    @DisplayName("A file cut short is refused, wherever it is cut")
    void cutShort() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var length = 0; length < bytes.length; length += 13) {
            Files.write(file, Arrays.copyOf(bytes, length));

            assertThrows(ComposerFileException.class, () -> new ComposerFileReader().read(file));
        }
    }

    @Test
    @DisplayName("An entry that no composer has is refused, a path that leads out of the folder too")
    void strangeEntries() throws IOException {
        rewrite(Map.of("../../evil.sh", new byte[] {1}));

        assertRefused("an entry that no composer has", file);
    }

    @Test
    @DisplayName("An entry that unpacks to more than any composer's is read no further than that")
    void bomb() throws IOException {
        rewrite(Map.of("composer.json", new byte[40 << 20]));

        assertRefused("larger than any composer's", file);
    }

    @Test
    @DisplayName("A claim of billions of weights takes no memory and is refused")
    void hugeClaim() throws IOException {
        rewrite(Map.of("composer.json", replaced("\"a\" : 1", "\"a\" : 2147483647")));

        assertRefused("more weights than any composer", file);
    }

    @Test
    @DisplayName("A negative size is refused")
    void negativeSize() throws IOException {
        rewrite(Map.of("composer.json", replaced("\"a\" : 1", "\"a\" : -1")));

        assertRefused("cannot be opened", file);
    }

    @Test
    @DisplayName("A missing size is refused")
    void missingSize() throws IOException {
        rewrite(Map.of("composer.json", replaced("\"a\" : 1", "\"a\" : null")));
        assertRefused("its description is damaged", file);
    }

    @Test
    @DisplayName("A file of a newer version is refused with the advice to update")
    void newerVersion() throws IOException {
        rewrite(Map.of("composer.json", replaced("\"format\" : 2", "\"format\" : 3")));

        assertRefused("please update", file);
    }

    @Test
    @DisplayName("Weights that are no numbers are refused")
    void notNumbers() throws IOException {
        rewrite(Map.of("weights.bin", new byte[] {0, 0, -64, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));

        assertRefused("no numbers", file);
    }

    @Test
    @DisplayName("A description that is deeply nested nonsense is refused")
    void nonsense() throws IOException {
        rewrite(Map.of("composer.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));

        assertRefused("its description names no format", file);
    }

    @Test
    @DisplayName("A description of before styles were told has none")
    void withoutStyles() throws IOException {
        rewrite(Map.of("composer.json", replaced("\"styles\"", "\"others\"")));

        assertEquals(
                List.of(),
                new ComposerFileReader().read(file).description().corpus().styles());
    }

    @Test
    @DisplayName("Styles without a name, of the same composer or more than anybody can tell apart are refused")
    void strangeStyles() throws IOException {
        var many = IntStream.range(0, 501)
                .mapToObj("{\"genre\":\"a\",\"composer\":\"c%d\"},"::formatted)
                .collect(Collectors.joining());
        for (var change : List.of(
                replaced("\"Mayer\"", "\"\""),
                replaced("\"Mayer\"", "\"lang\""),
                replaced("\"Mayer\"", "null"),
                replaced("\"styles\" : [ ", "\"styles\" : [ null, "),
                replaced("\"styles\" : [ ", "\"styles\" : [ " + many))) {
            rewrite(Map.of("composer.json", change));

            assertRefused("its description is damaged", file);
        }
    }

    private static ComposerDescription description() {
        var corpus = new CorpusDescription("songs", "00ff", 3, 1, 999, new TreeMap<>(Map.of(-2, 3)), STYLES);
        var epoch = new EpochRecord(1, "likelihood", 50, 3.5, Map.of("nll_valid", 7.25));
        return new ComposerDescription(
                ComposerDescription.FORMAT,
                "small",
                "rnn",
                "melodic",
                "VOICE",
                7,
                Map.of("batch", "32"),
                corpus,
                1.5,
                true,
                List.of(epoch),
                Map.of("fd", 8.8),
                Map.of("java", "17"),
                new TreeMap<>(Map.of("a", 1, "b", 3)));
    }

    private static void assertRefused(String part, Path file) {
        var refusal = assertThrows(ComposerFileException.class, () -> new ComposerFileReader().read(file));
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
    }

    private byte[] replaced(String before, String after) throws IOException {
        var json = new String(entries().get("composer.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains(before), json);
        return json.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the file anew with some entries replaced or added. */
    private void rewrite(Map<String, byte[]> changes) throws IOException {
        var entries = entries();
        entries.putAll(changes);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    /** Writes the file anew with a training that claims so many numbers and holds {@code bytes}. */
    private void rewriteTraining(int claimed, byte[] bytes) throws IOException {
        var state = "{\"numbers\":{},\"sizes\":{\"a\":%d}}".formatted(claimed);
        rewrite(Map.of("training.json", state.getBytes(StandardCharsets.UTF_8)));
        rewrite(Map.of("training.bin", bytes));
    }

    private Map<String, byte[]> entries() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
