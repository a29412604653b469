package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.score.Key;
import antiphon.score.Meter;
import antiphon.score.Mode;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("KeptCorpora")
class KeptCorporaTest {

    private static final CorpusContent SONGS = new CorpusContent(
            List.of(Path.of("/music/songs")),
            List.of(
                    new KeptPiece(Path.of("/music/songs/a.mid"), 90, 60.5, Key.of(9, Mode.MINOR), new Meter(6, 8)),
                    new KeptPiece(Path.of("/music/songs/b.mid"), 10, 59.5, Key.C_MAJOR, Meter.COMMON, "Half of it.")),
            List.of(
                    new PassedOver(Path.of("/music/songs/c.mid"), "It holds no notes.", false),
                    new PassedOver(Path.of("/music/songs/d.mid"), "It has the same content as a.mid.", true)));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("library.db");
    }

    @Test
    @DisplayName("gives a corpus back after a restart, with its pieces, what was left out, and figures")
    void survivesARestart() throws Exception {
        // given
        KeptCorpus kept;
        try (var library = Library.open(file)) {
            kept = library.corpora().add("Songs", SONGS);
        }

        // when
        try (var library = Library.open(file)) {

            // then
            assertEquals(List.of(kept), library.corpora().all());
            assertEquals(100, kept.content().notes());
            assertEquals(2, kept.content().minutes(), 1e-9);
            assertEquals(1, kept.content().twins());
        }
    }

    @Test
    @DisplayName("renames a corpus and gives it other content")
    void renamesAndFills() throws Exception {
        try (var library = Library.open(file)) {
            // given
            var id = library.corpora().add("Songs", SONGS).id();
            var empty = new CorpusContent(SONGS.sources(), List.of(), List.of());

            // when
            library.corpora().rename(id, "Lieder");
            var filled = library.corpora().fill(id, empty);

            // then
            var corpus = library.corpora().all().get(0);
            assertEquals("Lieder", corpus.name());
            assertEquals(empty, corpus.content());
            assertEquals(empty, filled);
        }
    }

    @Test
    @DisplayName("keeps what a corpus has where another window added to it since it was looked through")
    void keepsWhatOthersAdded() throws Exception {
        try (var library = Library.open(file);
                var others = Library.open(file)) {
            // given
            var id = library.corpora().add("Songs", SONGS).id();
            var theirs = new CorpusContent(
                    List.of(Path.of("/music/songs"), Path.of("/theirs.mid")), SONGS.pieces(), SONGS.leftOut());
            others.corpora().fill(id, theirs);

            // when
            var mine = new CorpusContent(
                    List.of(Path.of("/music/songs"), Path.of("/mine.mid")), SONGS.pieces(), SONGS.leftOut());
            var now = library.corpora().fill(id, mine);

            // then
            assertEquals(theirs, now);
            assertEquals(theirs, library.corpora().all().get(0).content());
        }
    }

    @Test
    @DisplayName("says of a corpus that another window deleted that it is gone, and can still bring it back as it was")
    void fillsNothingDeleted() throws Exception {
        try (var library = Library.open(file);
                var others = Library.open(file)) {
            // given
            var kept = library.corpora().add("Songs", SONGS);
            others.corpora().delete(kept.id());

            // when
            assertThrows(LibraryException.class, () -> library.corpora().fill(kept.id(), SONGS));

            // then
            others.corpora().undelete(kept.id());
            assertEquals(List.of(kept), library.corpora().all());
        }
    }

    @Test
    @DisplayName("brings a deleted corpus back whole, and forgets all of it when the library is purged")
    void deletesAndUndeletes() throws Exception {
        try (var library = Library.open(file)) {
            // given
            var corpora = library.corpora();
            var kept = corpora.add("Songs", SONGS);

            // when
            corpora.delete(kept.id());
            assertEquals(List.of(), corpora.all());
            corpora.undelete(kept.id());

            // then
            assertEquals(List.of(kept), corpora.all());
            corpora.delete(kept.id());
            library.purge();
            assertThrows(LibraryException.class, () -> corpora.undelete(kept.id()));
            assertThrows(LibraryException.class, () -> corpora.fill(kept.id(), SONGS));
        }
        assertEquals(0, rows("corpus_piece") + rows("corpus_left_out") + rows("corpus_source"));
    }

    @Test
    @DisplayName("finds room in a library that was made before there were corpora")
    void migratesAnOldLibrary() throws Exception {
        // given
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Schema.migrate(
                    connection,
                    file,
                    List.of(
                            """
                            CREATE TABLE take (
                                id INTEGER PRIMARY KEY AUTOINCREMENT,
                                name TEXT NOT NULL,
                                midi BLOB NOT NULL,
                                origin TEXT NOT NULL,
                                starred INTEGER NOT NULL DEFAULT 0,
                                created INTEGER NOT NULL,
                                deleted INTEGER NOT NULL DEFAULT 0
                            )"""));
        }

        // when
        try (var library = Library.open(file)) {
            library.corpora().add("Songs", SONGS);

            // then
            assertEquals(1, library.corpora().all().size());
        }
    }

    private long rows(String table) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            return count.getLong(1);
        }
    }
}
