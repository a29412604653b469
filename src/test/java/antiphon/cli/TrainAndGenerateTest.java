package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.learner.Pieces;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAndGenerateTest {

    @TempDir
    private static Path folder;

    private static Path composer;
    private static Output training;

    @BeforeAll
    static void train() throws Exception {
        var music = Pieces.write(folder.resolve("music"), 4);
        composer = folder.resolve("small.antiphon");
        training = Output.of(
                "train",
                "--recipe",
                "rnn",
                "--corpus",
                music.toString(),
                "--epochs",
                "2",
                "--set",
                "hidden=8",
                "--set",
                "batch=4",
                "--set",
                "epoch_steps=4",
                "--json",
                "--out",
                composer.toString());
    }

    @Test
    @DisplayName("generate refuses a prime without notes, and says what is lost of a damaged one")
    void looksAtThePrime() throws Exception {
        var drums = new Part("", Part.PERCUSSION_CHANNEL, 0, List.of(new Note(36, 0, 120, 90)));
        var noNotes = folder.resolve("drums.mid");
        MidiWriter.write(Melody.of(480, List.of()).withParts(List.of(drums)), noNotes);
        var damaged = folder.resolve("damaged.mid");
        var whole = Files.readAllBytes(folder.resolve("music").resolve("piece-0.mid"));
        Files.write(damaged, Arrays.copyOf(whole, whole.length - 20));

        var refused = generateAfter(noNotes);
        var warned = generateAfter(damaged);

        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("drums.mid holds no notes with a pitch"), refused.err());
        assertEquals(0, warned.status());
        assertTrue(warned.err().contains("damaged.mid: "), warned.err());
    }

    private static Output generateAfter(Path prime) {
        return Output.of(
                "generate",
                "--composer",
                composer.toString(),
                "--prime",
                prime.toString(),
                "--bars",
                "1",
                "--out",
                folder.resolve("after").toString());
    }

    @Test
    @DisplayName("train --json prints one object for each epoch and nothing else")
    void trainPrintsEpochs() throws Exception {
        assertEquals(0, training.status(), training.err());
        var lines = training.out().lines().toList();
        assertEquals(2, lines.size());
        var last = JsonMapper.builder().build().readTree(lines.get(1));
        assertEquals(2, last.get("epoch").asInt());
        assertEquals("likelihood", last.get("stage").asText());
        assertEquals(8, last.get("step").asInt());
        assertTrue(last.get("nll_valid").asDouble() > 0);
        assertTrue(last.get("loss_g").isNull());
    }

    @Test
    @DisplayName("generate gives the same bytes for the same seed, and says what it made")
    void generateIsRepeatable() throws Exception {
        var once = generate("once");
        generate("again");

        assertEquals(0, once.status(), once.err());
        for (var take = 1; take <= 2; take++) {
            var name = "small-5-%d.mid".formatted(take);
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("once").resolve(name)),
                    Files.readAllBytes(folder.resolve("again").resolve(name)));
        }
        var takes = JsonMapper.builder().build().readTree(once.out()).get("takes");
        assertEquals(2, takes.size());
        assertEquals(4, takes.get(0).get("bars").asInt());
        assertEquals("D major", takes.get(0).get("key").asText());
        assertEquals(5, takes.get(0).get("seed").asInt());
    }

    @Test
    @DisplayName("generate says what a take has in common with the music that was learned from")
    void generateTellsWhatIsShared() throws Exception {
        var take = JsonMapper.builder()
                .build()
                .readTree(generate("compared").out())
                .get("takes")
                .get(0);

        assertTrue(take.get("shared_notes").asInt() > 0, take.toString());
        assertTrue(take.get("shared_with").asText().startsWith("piece-"), take.toString());
    }

    @Test
    @DisplayName("train --from begins with another composer, which keeps its recipe, and likelihood compares the two")
    void trainsFurther() throws Exception {
        var music = folder.resolve("music").toString();
        var tuned = folder.resolve("tuned.antiphon").toString();

        var training =
                Output.of("train", "--from", composer.toString(), "--corpus", music, "--epochs", "1", "--out", tuned);
        var recipe = Output.of(
                "train",
                "--from",
                composer.toString(),
                "--recipe",
                "rnn",
                "--corpus",
                music,
                "--epochs",
                "1",
                "--out",
                tuned);
        var likelihood = Output.of("likelihood", "--composer", composer.toString(), tuned, "--corpus", music, "--json");

        assertEquals(0, training.status(), training.err());
        assertEquals(2, recipe.status());
        var rows = JsonMapper.builder().build().readTree(likelihood.out()).get("rows");
        assertEquals(2, rows.size());
        assertTrue(rows.get(1).get("nats").asDouble() < rows.get(0).get("nats").asDouble(), likelihood.out());
    }

    @Test
    @DisplayName("remember keeps the music in a composer's file, and refuses other music")
    void remembers() throws Exception {
        var copy = Files.copy(composer, folder.resolve("copy.antiphon")).toString();
        var other = Pieces.write(folder.resolve("other"), 6).toString();

        var same =
                Output.of("remember", copy, "--corpus", folder.resolve("music").toString());
        var strange = Output.of("remember", copy, "--corpus", other);

        assertEquals(0, same.status(), same.err());
        assertTrue(same.out().contains("remembers"), same.out());
        assertEquals(1, strange.status());
        assertTrue(strange.err().contains("The music is not what copy.antiphon was begun with"), strange.err());
    }

    @Test
    @DisplayName("A wrong option is a usage error in one sentence")
    void usageErrors() {
        var key = Output.of("generate", "--composer", composer.toString(), "--key", "H");
        var bars = Output.of("generate", "--composer", composer.toString(), "--bars", "65");

        assertEquals(2, key.status());
        assertTrue(key.err().contains("There is no key H"), key.err());
        assertEquals(2, bars.status());
        assertTrue(bars.err().contains("bars must be"), bars.err());
    }

    @Test
    @DisplayName("A composer that does not exist fails with one sentence")
    void unknownComposer() {
        var output = Output.of("generate", "--composer", "nobody");

        assertEquals(1, output.status());
        assertTrue(output.err().startsWith("There is no composer nobody"), output.err());
    }

    @Test
    @DisplayName("Music that cannot be learned from is told before training starts")
    void unusableCorpus() throws Exception {
        var music = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(music.resolve("text.mid"), "no music");
        var out = folder.resolve("none.antiphon");

        var output = Output.of("train", "--corpus", music.toString(), "--epochs", "1", "--out", out.toString());

        assertEquals(1, output.status());
        assertTrue(output.err().contains("No file of the corpus can be used"), output.err());
        assertTrue(Files.notExists(out));
    }

    @Test
    @DisplayName("An unknown setting is answered with all there are")
    void unknownSetting() {
        var output = Output.of(
                "train",
                "--corpus",
                folder.toString(),
                "--epochs",
                "1",
                "--set",
                "speed=9",
                "--out",
                folder.resolve("x.antiphon").toString());

        assertEquals(1, output.status());
        assertTrue(output.err().contains("learning_rate"), output.err());
    }

    private static Output generate(String into) {
        return Output.of(
                "generate",
                "--composer",
                composer.toString(),
                "--count",
                "2",
                "--bars",
                "4",
                "--seed",
                "5",
                "--key",
                "D",
                "--scale",
                "major",
                "--json",
                "--out",
                folder.resolve(into).toString());
    }
}
