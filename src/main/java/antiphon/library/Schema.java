package antiphon.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables, as a list of steps from one version to the next. A step that was ever released is never changed: what is
 * new is a new step at the end. The version is the number of steps taken, kept in the file's {@code user_version}.
 */
final class Schema {

    /**
     * {@code origin}, {@code plan}, {@code real} and {@code figures} are JSON, {@code created} milliseconds since 1970, {@code deleted} the time at which
     * it was put away while an undo may bring it back, else 0.
     * A corpus has sources, the files and folders that were dropped, the pieces that were found in them, and what was
     * left out; {@code twin} is 1 where that is a piece once more; {@code lost} is what of a piece could not be read.
     * AUTOINCREMENT keeps the number of a purged take from being given again.
     * The {@code folder} of a run is the name of the folder of its files, which once was its number.
     */
    static final List<String> STEPS = List.of(
            """
            CREATE TABLE take (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL,
                midi BLOB NOT NULL,
                origin TEXT NOT NULL,
                starred INTEGER NOT NULL DEFAULT 0,
                created INTEGER NOT NULL,
                deleted INTEGER NOT NULL DEFAULT 0
            )""",
            """
            CREATE TABLE corpus (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL,
                created INTEGER NOT NULL,
                deleted INTEGER NOT NULL DEFAULT 0
            )""",
            """
            CREATE TABLE corpus_source (
                corpus INTEGER NOT NULL REFERENCES corpus ON DELETE CASCADE,
                path TEXT NOT NULL
            )""",
            """
            CREATE TABLE corpus_piece (
                corpus INTEGER NOT NULL REFERENCES corpus ON DELETE CASCADE,
                path TEXT NOT NULL,
                notes INTEGER NOT NULL,
                seconds REAL NOT NULL,
                tonic INTEGER NOT NULL,
                mode TEXT NOT NULL,
                beats INTEGER NOT NULL,
                unit INTEGER NOT NULL
            )""",
            "CREATE INDEX corpus_piece_of ON corpus_piece (corpus)",
            """
            CREATE TABLE corpus_left_out (
                corpus INTEGER NOT NULL REFERENCES corpus ON DELETE CASCADE,
                path TEXT NOT NULL,
                reason TEXT NOT NULL,
                twin INTEGER NOT NULL
            )""",
            "CREATE INDEX corpus_left_out_of ON corpus_left_out (corpus)",
            """
            CREATE TABLE run (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL,
                plan TEXT NOT NULL,
                state TEXT NOT NULL,
                note TEXT NOT NULL DEFAULT '',
                done REAL NOT NULL DEFAULT 0,
                real TEXT NOT NULL DEFAULT '{}',
                created INTEGER NOT NULL
            )""",
            """
            CREATE TABLE epoch (
                run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
                epoch INTEGER NOT NULL,
                stage TEXT NOT NULL,
                step INTEGER NOT NULL,
                seconds REAL NOT NULL,
                figures TEXT NOT NULL,
                PRIMARY KEY (run, epoch)
            ) WITHOUT ROWID""",
            """
            CREATE TABLE sample (
                run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
                epoch INTEGER NOT NULL,
                midi BLOB NOT NULL,
                figures TEXT NOT NULL,
                PRIMARY KEY (run, epoch)
            )""",
            """
            CREATE TABLE blind_round (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                question TEXT NOT NULL,
                first TEXT NOT NULL,
                second TEXT NOT NULL,
                created INTEGER NOT NULL
            )""",
            """
            CREATE TABLE blind_pair (
                round INTEGER NOT NULL REFERENCES blind_round ON DELETE CASCADE,
                number INTEGER NOT NULL,
                first BLOB NOT NULL,
                second BLOB NOT NULL,
                first_left INTEGER NOT NULL,
                PRIMARY KEY (round, number)
            )""",
            """
            CREATE TABLE blind_vote (
                round INTEGER NOT NULL REFERENCES blind_round ON DELETE CASCADE,
                number INTEGER NOT NULL,
                answer TEXT NOT NULL,
                created INTEGER NOT NULL,
                PRIMARY KEY (round, number)
            ) WITHOUT ROWID""",
            "ALTER TABLE run ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
            "UPDATE run SET folder = id",
            "ALTER TABLE blind_round ADD COLUMN pool TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE corpus_piece ADD COLUMN lost TEXT NOT NULL DEFAULT ''");

    private Schema() {}

    /**
     * Takes the steps that {@code file} still lacks, all or none.
     *
     * @throws LibraryException when it has taken steps that are not known here
     */
    static void migrate(Connection connection, Path file) throws SQLException, LibraryException {
        migrate(connection, file, STEPS);
    }

    /** The same with other steps. */
    static void migrate(Connection connection, Path file, List<String> steps) throws SQLException, LibraryException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            var version = version(connection);
            if (version > steps.size()) {
                throw new LibraryException(
                        "The library %s was made by a later version of Antiphon: update the program to open it."
                                .formatted(file));
            }
            for (var step : steps.subList(version, steps.size())) {
                statement.execute(step);
            }
            if (version < steps.size()) {
                statement.execute("PRAGMA user_version = " + steps.size());
            }
            connection.commit();
        } catch (SQLException | LibraryException | RuntimeException failure) {
            // what is open now would be committed by the change of mode below
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA user_version")) {
            return answer.getInt(1);
        }
    }
}
