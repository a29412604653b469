package antiphon.library;

import java.sql.Connection;
import java.sql.SQLException;

/** The rows of one table by their numbers, in SQL. */
final class Rows {

    private final Connection connection;
    private final String table;

    /** @param table the name of a table with a column {@code id} */
    Rows(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /**
     * Sets one column of one row.
     *
     * @return whether there is such a row
     */
    boolean set(long id, String column, Object value) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE id = ?")) {
            statement.setObject(1, value);
            statement.setLong(2, id);
            return statement.executeUpdate() > 0;
        }
    }

    /**
     * Removes one row, and what refers to it.
     *
     * @return whether there was such a row
     */
    boolean remove(long id) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.executeUpdate() > 0;
        }
    }
}
