package antiphon.library;

/** The bytes of a file are not, or no longer, a database. */
final class DamagedDatabaseException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedDatabaseException(Throwable cause) {
        super("The database is damaged.", cause);
    }
}
