package antiphon.library;

import java.sql.Connection;
import java.sql.SQLException;

/** Does work on one connection, a piece at a time and each wholly or not at all. Safe to use from several threads. */
final class Transactions {

    private final Connection connection;

    Transactions(Connection connection) {
        this.connection = connection;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws SQLException, LibraryException;
    }

    /** A change in one transaction. */
    @FunctionalInterface
    interface Change {

        void run() throws SQLException, LibraryException;
    }

    synchronized <T> T ask(Work<T> work) throws LibraryException {
        try {
            connection.setAutoCommit(false);
            try {
                var result = work.run();
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

    void change(Change change) throws LibraryException {
        ask(() -> {
            change.run();
            return true;
        });
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
