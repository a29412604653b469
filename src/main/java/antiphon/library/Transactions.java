package antiphon.library;

import java.sql.Connection;
import java.sql.SQLException;

/** Does work with a database all or not at all, one piece of work at a time. */
final class Transactions {

    private final Connection connection;

    Transactions(Connection connection) {
        this.connection = connection;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {

        T done() throws SQLException, LibraryException;
    }

    synchronized <T> T of(Work<T> work) throws LibraryException {
        try {
            connection.setAutoCommit(false);
            try {
                var result = work.done();
                connection.commit();
                return result;
            } finally {
                // after the commit there is nothing left to take back
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    synchronized void close() throws LibraryException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    static LibraryException notWritten(Exception cause) {
        return new LibraryException(
                "The library cannot be read or written: check that the disk is there and not full.", cause);
    }
}
