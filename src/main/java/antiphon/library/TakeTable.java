package antiphon.library;

import antiphon.midi.MidiFormatException;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of takes, in SQL. */
final class TakeTable {

    private static final Logger LOG = LoggerFactory.getLogger(TakeTable.class);

    private final Connection connection;
    private final Rows rows;
    private final OriginJson origins = new OriginJson();

    TakeTable(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection, "take");
    }

    /** Adds a row, and answers the take that it holds. */
    Take insert(NewTake take, Instant created) throws SQLException {
        var sql = "INSERT INTO take (name, midi, origin, created) VALUES (?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, take.name());
            statement.setBytes(2, MidiWriter.bytes(take.melody()));
            statement.setString(3, origins.write(take.origin()));
            statement.setLong(4, created.toEpochMilli());
            statement.executeUpdate();
            var id = statement.getGeneratedKeys().getLong(1);
            return new Take(id, take.name(), take.melody(), take.origin(), false, created);
        }
    }

    /** Every take that is not deleted; one whose music cannot be read stays in its row and is left out. */
    List<Take> all() throws SQLException {
        var takes = new ArrayList<Take>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, name, midi, origin, starred, created FROM take WHERE deleted = 0 ORDER BY id")) {
            while (rows.next()) {
                take(rows).ifPresent(takes::add);
            }
        }
        return List.copyOf(takes);
    }

    /**
     * Sets one column of one row.
     *
     * @return whether there is such a row
     */
    boolean set(long id, String column, Object value) throws SQLException {
        return rows.set(id, column, value);
    }

    private Optional<Take> take(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Take(
                    row.getLong(1),
                    row.getString(2),
                    MidiReader.read(row.getBytes(3)).melody(),
                    origins.read(row.getString(4)),
                    row.getBoolean(5),
                    Instant.ofEpochMilli(row.getLong(6))));
        } catch (MidiFormatException e) {
            LOG.warn("The take {} in the library cannot be read: {}", row.getLong(1), e.getMessage());
            return Optional.empty();
        }
    }
}
