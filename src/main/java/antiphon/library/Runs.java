package antiphon.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The training runs of a library, with their epochs and samples. Safe to use as the library is. */
public final class Runs {

    private final Transactions transactions;
    private final RunTable table;
    private final RunHistory history;
    private final Path folders;

    /** @param folders where the folders of runs lie */
    Runs(Transactions transactions, Connection connection, Path folders) {
        this.transactions = transactions;
        this.folders = folders;
        table = new RunTable(connection, folders);
        history = new RunHistory(connection);
    }

    /**
     * Makes a folder for the files of a new run. Its name is no other's, not even one's in a library that was put aside:
     * what lies there is never taken for a run of this library.
     */
    public Path newFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folders), "run-");
    }

    /**
     * Keeps a new run, which waits.
     *
     * @param folder one of {@link #newFolder}
     */
    public TrainingRun add(String name, RunPlan plan, Path folder) throws LibraryException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return transactions.of(
                () -> table.insert(name, plan, folder.getFileName().toString(), now));
    }

    /** Every run, in the order they were ordered. */
    public List<TrainingRun> all() throws LibraryException {
        return transactions.of(table::all);
    }

    /** Sets how far a run is, and what to tell about it. */
    public void state(long id, RunState state, String note) throws LibraryException {
        change(() -> {
            table.set(id, "state", state.name());
            table.set(id, "note", note);
        });
    }

    /** Keeps the figures of the music that a run learns from. */
    public void real(long id, Map<String, Double> figures) throws LibraryException {
        change(() -> table.set(id, "real", FigureJson.write(figures)));
    }

    /** Keeps an epoch, in place of one of the same number, and how much of the run is over. */
    public void put(long id, RunEpoch epoch, double done) throws LibraryException {
        change(() -> {
            history.put(id, epoch);
            table.set(id, "done", done);
        });
    }

    /** Keeps a sample, in place of one of the same epoch. */
    public void put(long id, RunSample sample) throws LibraryException {
        change(() -> history.put(id, sample));
    }

    /** Forgets what a run did after so many epochs, as it goes on from there. */
    public void forgetAfter(long id, int epoch) throws LibraryException {
        change(() -> history.forgetAfter(id, epoch));
    }

    /** The epochs of a run in order. */
    public List<RunEpoch> epochs(long id) throws LibraryException {
        return transactions.of(() -> history.epochs(id));
    }

    /** The samples of a run in order; one that cannot be read is left out. */
    public List<RunSample> samples(long id) throws LibraryException {
        return transactions.of(() -> history.samples(id));
    }

    /** Forgets a run for good, with its epochs and samples. */
    public void remove(long id) throws LibraryException {
        change(() -> table.remove(id));
    }

    private void change(Change change) throws LibraryException {
        transactions.of(() -> {
            change.make();
            return true;
        });
    }

    @FunctionalInterface
    private interface Change {

        void make() throws SQLException;
    }
}
