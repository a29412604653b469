package antiphon.composer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A stranger's composer file")
class StrangersFilesTest {

    private static final String SHIPPED = "/antiphon/composers/melody-rnn.antiphon";
    private static final String PAPER = "/antiphon/composers/paper.antiphon";
    private static final long MOST_MEGABYTES = 200;
    private static final long MOST_MILLIS = 1000;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is refused with one sentence, within a second of the processor and 200 MB")
    void isRefused() throws Exception {
        // given
        writeHostileFiles();

        // when
        var said = read();

        // then
        assertTrue(Long.parseLong(said.remove("peak").replaceAll("\\D", "")) < MOST_MEGABYTES);
        said.forEach((name, sentence) -> {
            assertFalse(sentence.equals("opened"), name + " was opened");
            assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), name + ": " + sentence);
        });
        assertTrue(said.get("future.antiphon").contains("please update"), said.get("future.antiphon"));
        assertTrue(said.get("random.antiphon").contains("missing"), said.get("random.antiphon"));
    }

    @Test
    @DisplayName("that was damaged in any one place is refused with one sentence, or is as good as it was")
    void damagedAnywhere() throws Exception {
        // given
        var whole = shipped().bytes();
        var random = new SplittableRandom(5);
        for (var file = 0; file < 60; file++) {
            var damaged = whole.clone();
            // half of them where the zip and the description are, not among the weights
            var place = random.nextInt(file % 2 == 0 ? 4000 : damaged.length);
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            write("damaged-" + file, damaged);
        }
        for (var file = 0; file < 20; file++) {
            write("cut-" + file, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }

        // when
        var said = read();

        // then
        said.remove("peak");
        said.forEach((name, sentence) ->
                assertTrue(sentence.equals("opened") || sentence.endsWith("."), name + ": " + sentence));
    }

    private void writeHostileFiles() throws IOException {
        writeWhatIsNoZip();
        writeWrongEntries();
        writeBombs();
        writeLies();
        writeStrangeDescriptions();
    }

    private void writeWhatIsNoZip() throws IOException {
        var random = new byte[1 << 20];
        new SplittableRandom(1).nextBytes(random);
        write("random", random);
        write("empty", new byte[0]);
        write("header", Arrays.copyOf(shipped().bytes(), 34));
        Files.createDirectory(folder.resolve("folder.antiphon"));
        try (var tail = new RandomAccessFile(write("tail", shipped().bytes()).toFile(), "rw")) {
            tail.setLength(200L << 20);
        }
        try (var huge = new RandomAccessFile(write("huge", shipped().bytes()).toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
    }

    private void writeWrongEntries() throws IOException {
        write("outside", shipped().with("../../outside.sh", "echo"));
        write("absolute", shipped().with("/etc/passwd", "root"));
        write("unknown", shipped().with("more.json", "{}"));
        write("no-weights", shipped().without("weights.bin"));
        write("no-description", shipped().without("composer.json"));
        write(
                "order",
                shipped()
                        .without("composer.json")
                        .with("composer.json", shipped().description()));
        write("twice", twice(shipped().bytes()));
        write("zip-in-zip", shipped().with("composer.json", out -> out.write(shippedUnchecked())));
        write("many", manyEntries());
    }

    private void writeBombs() throws IOException {
        write("bomb-description", shipped().with("composer.json", HostileZip.zeros(300)));
        write("bomb-weights", shipped().with("weights.bin", HostileZip.zeros(300)));
        write("bomb-music", shipped().with("music.bin", HostileZip.zeros(300)));
        write("bomb-entry", shipped().with("other", HostileZip.zeros(300)));
        write("weights-as-claimed", sized(16 << 20).with("weights.bin", HostileZip.zeros(64)));
        write("weights-over", sized((16 << 20) + 1).with("weights.bin", HostileZip.zeros(65)));
        write(
                "training-as-claimed",
                sized(1 << 20)
                        .with("weights.bin", HostileZip.zeros(4))
                        .with("training.json", "{\"numbers\":{},\"sizes\":{\"a\":%d}}".formatted(17 << 20))
                        .with("training.bin", HostileZip.zeros(68)));
        write(
                "training-and-weights",
                sized(16 << 20)
                        .with("weights.bin", HostileZip.zeros(64))
                        .with("training.json", "{\"numbers\":{},\"sizes\":{\"a\":%d}}".formatted(195 << 20))
                        .with("training.bin", HostileZip.zeros(780)));
        write(
                "nearly",
                sized(15 << 20)
                        .saying("\"hidden\" : \"128.0\"", "\"hidden\" : \"880\"")
                        .with("weights.bin", HostileZip.zeros(60)));
        write(
                "nearly-paper",
                shipped(PAPER)
                        .saying("\"hidden_g\" : \"150\"", "\"hidden_g\" : \"960\"")
                        .saying("\"generator\" : 366762", "\"generator\" : " + (15 << 20))
                        .with("weights.bin", HostileZip.zeros(60)));
        write(
                "training-bomb",
                shipped()
                        .with("training.json", "{\"numbers\":{},\"sizes\":{\"a\":1}}")
                        .with("training.bin", HostileZip.zeros(300)));
    }

    private void writeLies() throws IOException {
        write("claim", sized(Integer.MAX_VALUE));
        write("negative", sized(-1));
        write("claims", shipped().saying("\"tensors\" : \\{", "\"tensors\" : {" + sizes(2000)));
        write("stored", stored(shipped().bytes()));
        write(
                "music-claim",
                shipped()
                        .with(
                                "music.bin",
                                out -> out.write(ByteBuffer.allocate(8)
                                        .putInt(Integer.MAX_VALUE)
                                        .array())));
        write("hidden", shipped().saying("\"hidden\" : \"128.0\"", "\"hidden\" : \"1024\""));
        write("recipe", shipped().saying("\"recipe\" : \"rnn\"", "\"recipe\" : \"alchemy\""));
        write("bins", shipped().saying("\"bins\" : \"", "\"bins\" : \"un"));
        write("not-numbers", shipped().with("weights.bin", out -> {
            for (var weight = 0; weight < 352_139; weight++) {
                out.write(new byte[] {0, 0, -64, 127});
            }
        }));
    }

    private void writeStrangeDescriptions() throws IOException {
        write("future", shipped().saying("\"format\" : 2", "\"format\" : 3").with("video.mp4", "moving"));
        write("no-format", shipped().saying("\"format\" : 2,", ""));
        write("arrays", shipped().with("composer.json", "{\"format\":2,\"x\":[" + "[],".repeat(2_000_000) + "[]]}"));
        write("nested", shipped().with("composer.json", "{\"format\":2,\"x\":" + "[".repeat(4_000_000)));
        write("keys", shipped().saying("\"settings\" : \\{", "\"settings\" : {" + keys(400_000)));
        write("long-text", shipped().saying("\"name\" : \"", "\"name\" : \"" + "a".repeat(4_000_000)));
        write("long-number", shipped().saying("\"minutes\" : ", "\"minutes\" : " + "9".repeat(1_000_000)));
        write("no-minutes", shipped().saying("\"minutes\" : [0-9.]+", "\"minutes\" : \"NaN\""));
        write("shifts", shipped().saying("\"-5\" : 83", "\"-5\" : 2147483647"));
        write("epochs", shipped().saying("\"epochs\" : \\[", "\"epochs\" : [" + epochs(60_000)));
        write("null", shipped().with("composer.json", "null"));
        write("text", shipped().with("composer.json", "format"));
    }

    private HostileZip sized(int numbers) throws IOException {
        return shipped().saying("\"generator\" : 352139", "\"generator\" : " + numbers);
    }

    private static String sizes(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "\"t" + index + "\" : 2147483647,")
                .collect(Collectors.joining());
    }

    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "\"" + index + "\":\"\",")
                .collect(Collectors.joining());
    }

    private static String epochs(int count) {
        return "{\"epoch\":1,\"stage\":\"\",\"step\":1,\"seconds\":1,\"figures\":{\"a\":1,\"b\":2,\"c\":3}},"
                .repeat(count);
    }

    private static byte[] manyEntries() throws IOException {
        var zip = shipped();
        for (var entry = 0; entry < 20_000; entry++) {
            zip.with("entry" + entry, "");
        }
        return zip.bytes();
    }

    /** The same file with the name of its music changed into that of its weights: two entries of one name. */
    private static byte[] twice(byte[] zip) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace("music.bin", "weight.bi").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first entry said to be stored as it is, in four gigabytes. */
    private static byte[] stored(byte[] zip) {
        var lying = zip.clone();
        lying[6] = 0;
        lying[8] = 0;
        Arrays.fill(lying, 18, 26, (byte) 0x7F);
        return lying;
    }

    private static HostileZip shipped() throws IOException {
        return shipped(SHIPPED);
    }

    private static HostileZip shipped(String composer) throws IOException {
        try (var stream = StrangersFilesTest.class.getResourceAsStream(composer)) {
            return HostileZip.of(stream);
        }
    }

    private static byte[] shippedUnchecked() {
        try {
            return shipped().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, HostileZip zip) throws IOException {
        write(name, zip.bytes());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name + ".antiphon"), bytes);
    }

    /** What a process with a small heap says about every file; the process needs no more memory than is promised. */
    private Map<String, String> read() throws Exception {
        var output = folder.resolveSibling(folder.getFileName() + ".txt");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StrangersReader.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not hang");
            var lines = Files.readAllLines(output);
            assertEquals(0, process.exitValue(), String.join("\n", lines));
            return told(lines);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    private static Map<String, String> told(List<String> lines) {
        var said = new TreeMap<String, String>();
        for (var line : lines) {
            var columns = line.split("\t", 3);
            if (columns.length == 3) {
                assertTrue(Long.parseLong(columns[1]) < MOST_MILLIS, "the processor works too long: " + line);
                said.put(columns[0], columns[2]);
            }
        }
        return said;
    }
}
