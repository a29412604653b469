package antiphon.library;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rounds of blind listening of a library, with their votes. Safe to use as the library is. */
public final class KeptRounds {

    private final Transactions transactions;
    private final RoundTable table;

    KeptRounds(Transactions transactions, Connection connection) {
        this.transactions = transactions;
        table = new RoundTable(connection);
    }

    /**
     * Keeps a round that nobody has answered to yet, and answers it.
     *
     * @param question what is asked, by its name
     * @param pool     the same in rounds of the very same two
     */
    public KeptRound add(String question, String first, String second, String pool, List<KeptRound.KeptPair> pairs)
            throws LibraryException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return transactions.of(() -> table.insert(question, first, second, pool, pairs, now));
    }

    /** Keeps the answer, by its name, to a pair of a round; pairs are counted from 0. */
    public void vote(long round, int pair, String answer) throws LibraryException {
        var now = Instant.now();
        transactions.of(() -> table.vote(round, pair, answer, now));
    }

    /** Every round in the order they were begun; one whose music cannot be read is left out. */
    public List<KeptRound> all() throws LibraryException {
        return transactions.of(table::all);
    }

    /** Forgets a round and its votes for good. */
    public void remove(long round) throws LibraryException {
        transactions.of(() -> table.remove(round));
    }
}
