package antiphon.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The rows of one table that were deleted and can be brought back. Each program forgets for good what it deleted itself;
 * what another deleted it leaves alone, unless that is a day ago: the other did not come to an orderly end.
 */
final class PutAway {

    private static final String DELETED = "deleted";
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final Connection connection;
    private final String table;
    private final Rows rows;
    private final Set<Long> mine = new HashSet<>();

    PutAway(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
        rows = new Rows(connection, table);
    }

    /**
     * Puts a row away.
     *
     * @return whether there is such a row
     */
    boolean delete(long id, Instant now) throws SQLException {
        mine.add(id);
        return rows.set(id, DELETED, now.toEpochMilli());
    }

    /**
     * Brings a row back.
     *
     * @return whether there is such a row
     */
    boolean undelete(long id) throws SQLException {
        mine.remove(id);
        return rows.set(id, DELETED, 0);
    }

    /** Forgets rows for good, with all that belongs to them, and answers how many. */
    int purge(Instant now) throws SQLException {
        var forgotten = 0;
        for (var id : mine) {
            forgotten += remove("id = ?", id);
        }
        mine.clear();
        return forgotten + remove("deleted < ?", now.minus(LEFT_ALONE).toEpochMilli());
    }

    private int remove(String which, long value) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE deleted <> 0 AND " + which)) {
            statement.setLong(1, value);
            return statement.executeUpdate();
        }
    }
}
