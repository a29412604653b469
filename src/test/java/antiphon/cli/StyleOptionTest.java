package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.learner.Pieces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("generate --in-the-style-of")
class StyleOptionTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void train() throws Exception {
        try (var music = Files.list(Pieces.write(folder.resolve("music"), 8))) {
            for (var piece : music.sorted().toList()) {
                var composer = piece.getFileName().toString().compareTo("piece-4") < 0 ? "Weill" : "satie";
                Files.move(piece, piece.resolveSibling(composer + "-" + piece.getFileName()));
            }
        }
        assertEquals(0, train("both", "generate_meta=on").status());
        assertEquals(0, train("plain", "generate_meta=off").status());
    }

    private static Output train(String name, String meta) {
        return Output.of(
                "train",
                "--recipe",
                "paper",
                "--corpus",
                folder.resolve("music").toString(),
                "--epochs",
                "1",
                "--set",
                meta,
                "--set",
                "hidden_g=8",
                "--set",
                "hidden_d=8",
                "--set",
                "batch=2",
                "--out",
                file(name));
    }

    private static String file(String name) {
        return folder.resolve(name + ".antiphon").toString();
    }

    private static Output generate(String name, String style, String into) {
        var out = folder.resolve(into).toString();
        return Output.of("generate", "--composer", file(name), "--seed", "2", "--in-the-style-of", style, "--out", out);
    }

    @Test
    @DisplayName("writes something else for each composer, however the name is spelt")
    void asks() throws Exception {
        for (var style : new String[] {"weill", "Weill", "satie"}) {
            var made = generate("both", style, style);
            assertEquals(0, made.status(), made.err());
        }

        assertTrue(Arrays.equals(take("weill"), take("Weill")));
        assertFalse(Arrays.equals(take("weill"), take("satie")));
    }

    @Test
    @DisplayName("answers with one sentence that lists the names where nobody is called so")
    void lists() {
        var wrong = generate("both", "liszt", "none");

        assertEquals(1, wrong.status());
        assertEquals(
                "both does not know the style of liszt; it knows that of satie, Weill.",
                wrong.err().strip());
    }

    @Test
    @DisplayName("says how to come to such a composer where this one tells no styles")
    void plain() {
        var wrong = generate("plain", "satie", "none");

        assertEquals(1, wrong.status());
        assertTrue(
                wrong.err().contains("plain cannot be asked for a style; composers that can are trained"), wrong.err());
    }

    private static byte[] take(String style) throws Exception {
        return Files.readAllBytes(folder.resolve(style).resolve("both-2-1.mid"));
    }
}
