package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Schema")
class SchemaTest {

    /** The tables of the version in which the folder of a run was called as its number. */
    private static final int STEPS_BEFORE_FOLDERS = 13;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("takes none of the steps where one of them fails")
    void allOrNone() throws SQLException {
        // given
        var file = folder.resolve("library.db");
        var steps = List.of("CREATE TABLE first (id INTEGER)", "this is no SQL");

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            // when
            assertThrows(SQLException.class, () -> Schema.migrate(connection, file, steps));

            // then
            try (var tables = statement.executeQuery("SELECT name FROM sqlite_master")) {
                assertFalse(tables.next());
            }
            try (var version = statement.executeQuery("PRAGMA user_version")) {
                assertEquals(0, version.getInt(1));
            }
        }
    }

    @Test
    @DisplayName("keeps the runs of a library of before, with their epochs and in the folders that they have")
    void keepsRuns() throws Exception {
        // given
        var file = folder.resolve("library.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            Schema.migrate(connection, file, Schema.STEPS.subList(0, STEPS_BEFORE_FOLDERS));
            var plan = "{\"recipe\":\"rnn\",\"settings\":{},\"corpus\":\"a\",\"paths\":[],\"part\":\"ALL\",\"seed\":7}";
            statement.execute("INSERT INTO run (name, plan, state, done, created) VALUES ('mine', '" + plan
                    + "', 'PAUSED', 0.5, 1000)");
            statement.execute("INSERT INTO epoch VALUES (1, 3, 'likelihood', 150, 10.5, '{}')");
        }

        // when
        try (var library = Library.open(file)) {
            var run = library.runs().all().get(0);

            // then
            var plan = new RunPlan("rnn", Map.of(), "a", List.of(), "ALL", 7);
            assertEquals(
                    new TrainingRun(
                            1,
                            "mine",
                            plan,
                            RunState.PAUSED,
                            "",
                            0.5,
                            Map.of(),
                            Instant.ofEpochMilli(1000),
                            folder.resolve("runs/1")),
                    run);
            assertEquals(
                    List.of(new RunEpoch(3, "likelihood", 150, 10.5, Map.of())),
                    library.runs().epochs(1));
        }
    }
}
