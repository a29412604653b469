package antiphon.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of training runs, in SQL. */
final class RunTable {

    private static final Logger LOG = LoggerFactory.getLogger(RunTable.class);

    private final Connection connection;
    private final Path folders;
    private final Rows rows;
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param folders where the folders of runs lie, which the rows know by their names */
    RunTable(Connection connection, Path folders) {
        this.connection = connection;
        this.folders = folders;
        this.rows = new Rows(connection, "run");
    }

    TrainingRun insert(String name, RunPlan plan, String folder, Instant created) throws SQLException {
        var sql = "INSERT INTO run (name, plan, state, created, folder) VALUES (?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, name);
            statement.setString(2, mapper.writeValueAsString(plan));
            statement.setString(3, RunState.WAITING.name());
            statement.setLong(4, created.toEpochMilli());
            statement.setString(5, folder);
            statement.executeUpdate();
            var id = statement.getGeneratedKeys().getLong(1);
            return new TrainingRun(id, name, plan, RunState.WAITING, "", 0, Map.of(), created, folders.resolve(folder));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The names of the folders of all runs, also of those that cannot be read. */
    Set<String> folders() throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT folder FROM run")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Every run; one whose plan cannot be read, as a later version may write it, is left out. */
    List<TrainingRun> all() throws SQLException {
        var runs = new ArrayList<TrainingRun>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, name, plan, state, note, done, real, created, folder FROM run ORDER BY id")) {
            while (rows.next()) {
                run(rows).ifPresent(runs::add);
            }
        }
        return List.copyOf(runs);
    }

    private Optional<TrainingRun> run(ResultSet row) throws SQLException {
        try {
            return Optional.of(new TrainingRun(
                    row.getLong("id"),
                    row.getString("name"),
                    mapper.readValue(row.getString("plan"), RunPlan.class),
                    RunState.valueOf(row.getString("state")),
                    row.getString("note"),
                    row.getDouble("done"),
                    FigureJson.read(row.getString("real")),
                    Instant.ofEpochMilli(row.getLong("created")),
                    folders.resolve(row.getString("folder"))));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warn("The training run {} cannot be read: {}", row.getLong("id"), e.getMessage());
            return Optional.empty();
        }
    }

    void set(long id, String column, Object value) throws SQLException {
        rows.set(id, column, value);
    }

    void remove(long id) throws SQLException {
        rows.remove(id);
    }
}
