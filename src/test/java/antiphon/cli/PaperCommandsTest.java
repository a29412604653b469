package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.learner.Pieces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of the recipes of the paper")
class PaperCommandsTest {

    @TempDir
    private Path folder;

    private Path music;
    private Path composer;

    @BeforeEach
    void writeMusic() throws Exception {
        music = Pieces.write(folder.resolve("music"), 6);
        composer = folder.resolve("mute.antiphon");
    }

    @Test
    @DisplayName("generate says in a sentence that a composer is silent, and writes no empty file")
    void silence() throws Exception {
        var trained = train("paper", "units=literal", "hidden_g=4", "hidden_d=4", "songlength=8");
        assertEquals(0, trained.status(), trained.err());
        var takes = folder.resolve("takes");

        var output = Output.of("generate", "--composer", composer.toString(), "--out", takes.toString());

        assertEquals(1, output.status());
        assertEquals(
                "mute wrote nothing but silence; choose another composer, or train it longer or by settings under which it"
                        + " does not collapse.",
                output.err().strip());
        try (var files = Files.list(takes)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    @DisplayName("train refuses settings that the recipe does not hear")
    void inVain() {
        var output = train("rnn-mse", "hidden_g=2");

        assertEquals(1, output.status());
        assertEquals(
                "hidden_g changes nothing of the recipe rnn-mse; leave it out.",
                output.err().strip());
    }

    @Test
    @DisplayName("train takes a new discriminator where a training goes on, and nowhere else")
    void newDiscriminator() {
        var output = Output.of(
                "train",
                "--initialize-d",
                "--recipe",
                "paper",
                "--corpus",
                music.toString(),
                "--epochs",
                "1",
                "--out",
                composer.toString());

        assertEquals(2, output.status());
        assertTrue(output.err().startsWith("--initialize-d goes with --resume of recipe paper alone."), output.err());
    }

    private Output train(String recipe, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "train",
                "--recipe",
                recipe,
                "--corpus",
                music.toString(),
                "--epochs",
                "1",
                "--out",
                composer.toString()));
        for (var setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        return Output.of(arguments.toArray(String[]::new));
    }
}
