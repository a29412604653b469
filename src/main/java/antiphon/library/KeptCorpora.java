package antiphon.library;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The corpora of a library; threads and disk as the library's own methods. */
public final class KeptCorpora {

    private final Transactions transactions;
    private final CorpusTable table;
    private final PutAway putAway;

    KeptCorpora(Transactions transactions, Connection connection) {
        this.transactions = transactions;
        table = new CorpusTable(connection);
        putAway = new PutAway(connection, "corpus");
    }

    /** Every corpus that is not deleted, in the order they came. */
    public List<KeptCorpus> all() throws LibraryException {
        return transactions.of(table::all);
    }

    /** Keeps a new corpus and answers it. */
    public KeptCorpus add(String name, CorpusContent content) throws LibraryException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return transactions.of(() -> {
            var id = table.insert(name, now);
            table.fill(id, content);
            return new KeptCorpus(id, name, now, content);
        });
    }

    /**
     * Gives a corpus another content, all or nothing of it; where another window added something meanwhile that is not
     * among the sources of {@code content}, it keeps what it has.
     *
     * @return what it holds now
     */
    public CorpusContent fill(long id, CorpusContent content) throws LibraryException {
        var now = transactions.of(() -> {
            var before = table.content(id);
            if (before.isEmpty() || !content.sources().containsAll(before.get().sources())) {
                return before;
            }
            table.empty(id);
            table.fill(id, content);
            return Optional.of(content);
        });
        require(now.isPresent());
        return now.get();
    }

    /** Gives a corpus another name. */
    public void rename(long id, String name) throws LibraryException {
        require(transactions.of(() -> table.set(id, "name", name)));
    }

    /** Puts a corpus away, from where {@link #undelete} brings it back until the library is purged. */
    public void delete(long id) throws LibraryException {
        require(transactions.of(() -> putAway.delete(id, Instant.now())));
    }

    /** Brings a corpus back that was deleted. */
    public void undelete(long id) throws LibraryException {
        require(transactions.of(() -> putAway.undelete(id)));
    }

    void purge() throws LibraryException {
        transactions.of(() -> putAway.purge(Instant.now()));
    }

    private static void require(boolean found) throws LibraryException {
        if (!found) {
            throw new LibraryException(
                    "The corpus is no longer in the library: another window of Antiphon removed it.");
        }
    }
}
