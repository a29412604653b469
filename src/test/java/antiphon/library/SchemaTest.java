package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Schema")
class SchemaTest {

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
}
