package antiphon.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens database files: sets them up, brings them to the present form, and tells damaged ones from others. */
final class Database {

    /** How long one program waits for the other's write, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private Database() {}

    /**
     * A connection to {@code file}, which is made where there is none.
     *
     * @throws DamagedDatabaseException when its bytes are not, or no longer, a database
     * @throws LibraryException         when a later version of the program made it, or it cannot be opened
     */
    static Connection open(Path file) throws LibraryException, DamagedDatabaseException {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            SqliteNatives.unpackInto(folder.resolve("native"));
            var connection = connect(file);
            try {
                requireSound(connection, file);
                Schema.migrate(connection, file);
                return connection;
            } catch (SQLException | LibraryException | DamagedDatabaseException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            if (isDamage(e)) {
                throw new DamagedDatabaseException(e);
            }
            throw cannotOpen(file, e);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw cannotOpen(file, e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void requireSound(Connection connection, Path file) throws SQLException, DamagedDatabaseException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!answer.next() || !"ok".equals(answer.getString(1))) {
                throw new DamagedDatabaseException(new SQLException("quick_check of " + file));
            }
        }
    }

    private static boolean isDamage(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
                        || (sqlite.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    private static LibraryException cannotOpen(Path file, Exception cause) {
        return new LibraryException(
                "The library %s cannot be opened: check that its folder may be written and the disk is not full."
                        .formatted(file),
                cause);
    }
}
