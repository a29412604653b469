package antiphon.composer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ComposerFolder")
class ComposerFolderTest {

    @TempDir
    private Path temporary;

    private Path own;
    private ComposerFolder folder;
    private ComposerStore store;

    @BeforeEach
    void open() {
        own = temporary.resolve("composers");
        folder = new ComposerFolder(own);
        store = new ComposerStore(own);
    }

    @Test
    @DisplayName("copies a shipped composer under a free name, byte for byte")
    void duplicates() throws Exception {
        var first = folder.duplicate(composer("melody-rnn"), "melody copy");
        var second = folder.duplicate(composer("melody-rnn"), "melody copy");

        assertEquals(own.resolve("melody copy.antiphon"), first);
        assertEquals(own.resolve("melody copy 2.antiphon"), second);
        assertArrayEquals(shipped(), Files.readAllBytes(first));
        assertEquals(
                composer("melody-rnn").card().fingerprint(),
                composer("melody copy").card().fingerprint());
    }

    @Test
    @DisplayName("takes a file in beside a shipped composer of its name, which it would hide")
    void takesIn() throws Exception {
        var visitor = Files.write(temporary.resolve("melody.antiphon"), shipped());

        assertEquals(own.resolve("melody 2.antiphon"), folder.add(visitor));
    }

    @Test
    @DisplayName("takes nothing in that cannot be opened as a composer")
    void refuses() throws Exception {
        var stranger = Files.writeString(temporary.resolve("stranger.antiphon"), "PK but no zip");

        assertThrows(ComposerFileException.class, () -> folder.add(stranger));

        assertFalse(Files.exists(own));
    }

    @Test
    @DisplayName("brings a deleted composer back, also where its name has been taken, until it is purged")
    void deletesAndRestores() throws Exception {
        // given
        var file = folder.duplicate(composer("melody-rnn"), "mine");
        var away = folder.delete(file);
        assertFalse(names().contains("mine"));

        // when
        folder.duplicate(composer("melody-rnn"), "mine");
        var back = folder.restore(away);

        // then
        assertEquals(own.resolve("mine 2.antiphon"), back);
        var gone = folder.delete(back);
        folder.purge(List.of(gone));
        assertFalse(Files.exists(gone));
        assertTrue(names().contains("mine"));
        assertFalse(names().contains("mine 2"));
    }

    @Test
    @DisplayName("brings both back of two composers of one name that were deleted one after the other")
    void restoresBothOfOneName() throws Exception {
        // given
        var first = folder.delete(folder.duplicate(composer("melody-rnn"), "mine"));
        var second = folder.delete(folder.duplicate(composer("keyboard-rnn"), "mine"));

        // when
        var secondBack = folder.restore(second);
        var firstBack = folder.restore(first);

        // then
        assertEquals(own.resolve("mine.antiphon"), secondBack);
        assertEquals(own.resolve("mine 2.antiphon"), firstBack);
        assertEquals(
                composer("melody-rnn").card().fingerprint(),
                composer("mine 2").card().fingerprint());
        assertEquals(
                composer("keyboard-rnn").card().fingerprint(),
                composer("mine").card().fingerprint());
    }

    @Test
    @DisplayName("leaves what another window deleted to that window's undo, unless nothing was deleted for a day")
    void leavesOthersDeletions() throws Exception {
        var theirs = folder.delete(folder.duplicate(composer("melody-rnn"), "theirs"));
        var mine = folder.delete(folder.duplicate(composer("melody-rnn"), "mine"));

        folder.purge(List.of(mine));
        assertFalse(Files.exists(mine));
        assertTrue(Files.exists(theirs));

        Files.setLastModifiedTime(
                theirs.getParent(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        folder.purge(List.of());
        assertFalse(Files.exists(theirs.getParent()));
    }

    @Test
    @DisplayName("forgets what a killed program left half written a day ago, but nothing that another may be writing")
    void forgetsWhatIsHalfWritten() throws Exception {
        folder.duplicate(composer("melody-rnn"), "mine");
        var left = Files.createFile(own.resolve(".1b4e28ba-2fa1-11d2-883f-0016d3cca427.part"));
        var beingWritten = Files.createFile(own.resolve(".2b4e28ba-2fa1-11d2-883f-0016d3cca427.part"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        folder.purge(List.of());

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(beingWritten));
    }

    @Test
    @DisplayName("renames, but never over another composer")
    void renames() throws Exception {
        var mine = folder.duplicate(composer("melody-rnn"), "mine");
        folder.duplicate(composer("melody-rnn"), "yours");

        var refusal = assertThrows(ComposerFileException.class, () -> folder.rename(mine, "yours"));
        assertEquals("There is a composer yours already; choose another name.", refusal.getMessage());
        assertThrows(ComposerFileException.class, () -> folder.rename(mine, "melody"));
        assertEquals(own.resolve("ours.antiphon"), folder.rename(mine, "ours"));
        assertTrue(names().contains("ours"));
    }

    @ParameterizedTest
    @CsvSource({"../outside, -outside", "a/b\\c, a-b-c", "CON, CON-", "..., composer", "Grüße (3), Grüße (3)"})
    @DisplayName("names files as any system takes them, and never leads out of itself")
    void namesFiles(String wanted, String given) throws Exception {
        assertEquals(own.resolve(given + ".antiphon"), folder.duplicate(composer("melody-rnn"), wanted));
    }

    @Test
    @DisplayName("writes a composer elsewhere as it is")
    void exports() throws Exception {
        var file = temporary.resolve("deep/out.antiphon");

        folder.export(composer("melody-rnn"), file);

        assertArrayEquals(shipped(), Files.readAllBytes(file));
    }

    private InstalledComposer composer(String name) throws IOException {
        return store.list().stream()
                .filter(composer -> composer.card().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() throws IOException {
        return store.list().stream().map(composer -> composer.card().name()).toList();
    }

    private static byte[] shipped() throws IOException {
        try (var stream = ComposerFolderTest.class.getResourceAsStream("/antiphon/composers/melody-rnn.antiphon")) {
            return stream.readAllBytes();
        }
    }
}
