package antiphon.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The takes, the corpora, the training runs and what was heard blind, in a database file. Safe to use from several threads, one call at a
 * time, and from two running programs at once. Every method reads or writes the disk: not for the JavaFX thread.
 */
public final class Library implements AutoCloseable {

    /** Where the files of its training runs lie, beside the database: a folder for each. */
    static final String RUNS = "runs";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Transactions transactions;
    private final TakeTable takes;
    private final PutAway putAway;
    private final KeptCorpora corpora;
    private final Runs runs;
    private final KeptRounds rounds;
    private final Optional<String> notice;

    private Library(Connection connection, Path file, Optional<String> notice) {
        this.notice = notice;
        transactions = new Transactions(connection);
        takes = new TakeTable(connection);
        putAway = new PutAway(connection, "take");
        corpora = new KeptCorpora(transactions, connection);
        runs = new Runs(transactions, connection, file.resolveSibling(RUNS));
        rounds = new KeptRounds(transactions, connection);
    }

    /**
     * Opens the library in {@code file}, which is made, with its folder, where there is none. A file that is damaged is
     * put aside under another name in the same folder, and an empty library begins.
     *
     * @throws LibraryException when the folder may not be written, or a later version of the program made the file
     */
    public static Library open(Path file) throws LibraryException {
        try {
            return new Library(Database.open(file), file, Optional.empty());
        } catch (DamagedDatabaseException damaged) {
            return afresh(file, putAside(file));
        }
    }

    /** One sentence for the user, when a damaged library was put aside on opening. */
    public Optional<String> notice() {
        return notice;
    }

    /** The music to learn from. */
    public KeptCorpora corpora() {
        return corpora;
    }

    /** The training runs. */
    public Runs runs() {
        return runs;
    }

    /** The rounds of blind listening. */
    public KeptRounds rounds() {
        return rounds;
    }

    /** Keeps new takes, all or none, and answers them in the same order. */
    public List<Take> add(List<NewTake> fresh) throws LibraryException {
        return transactions.of(() -> {
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            var added = new ArrayList<Take>();
            for (var take : fresh) {
                added.add(takes.insert(take, now));
            }
            return List.copyOf(added);
        });
    }

    /** Every take that is not deleted, in the order they came. */
    public List<Take> takes() throws LibraryException {
        return transactions.of(takes::all);
    }

    /** Marks a take as one to keep, or no longer. */
    public void star(long id, boolean starred) throws LibraryException {
        set(id, "starred", starred ? 1 : 0);
    }

    /** Gives a take another name. */
    public void rename(long id, String name) throws LibraryException {
        set(id, "name", name);
    }

    /** Puts a take away, from where {@link #undelete} brings it back until {@link #purge}. */
    public void delete(long id) throws LibraryException {
        require(transactions.of(() -> putAway.delete(id, Instant.now())));
    }

    /** Brings a take back that was deleted. */
    public void undelete(long id) throws LibraryException {
        require(transactions.of(() -> putAway.undelete(id)));
    }

    /**
     * Forgets for good what was deleted here, and what another program that did not come to its end deleted a day ago.
     *
     * @return how many takes that were
     */
    public int purge() throws LibraryException {
        corpora.purge();
        return transactions.of(() -> putAway.purge(Instant.now()));
    }

    @Override
    public void close() throws LibraryException {
        transactions.close();
    }

    private void set(long id, String column, Object value) throws LibraryException {
        require(transactions.of(() -> takes.set(id, column, value)));
    }

    private static void require(boolean found) throws LibraryException {
        if (!found) {
            throw new LibraryException("The take is no longer in the library: another window of Antiphon removed it.");
        }
    }

    private static Library afresh(Path file, Path aside) throws LibraryException {
        var notice = "The library was damaged and is now empty: the old one is kept as %s.".formatted(aside);
        try {
            return new Library(Database.open(file), file, Optional.of(notice));
        } catch (DamagedDatabaseException e) {
            throw Transactions.notWritten(e);
        }
    }

    private static Path putAside(Path file) throws LibraryException {
        var aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(Instant.now()));
        try {
            Files.move(file, aside);
            // the journals belong to the damaged file and would damage a new one of its name
            for (var suffix : List.of("-wal", "-shm")) {
                var journal = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(journal)) {
                    Files.move(journal, aside.resolveSibling(aside.getFileName() + suffix));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new LibraryException(
                    "The library %s is damaged and cannot be put aside: close other programs that use it."
                            .formatted(file),
                    e);
        }
    }
}
