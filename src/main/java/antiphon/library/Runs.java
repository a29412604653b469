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
import java.util.Optional;

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
     * Makes a folder for the files of a new run. Its name is no other's, not even one's in a library that was put aside.
     */
    public Path newFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folders), "run-");
    }

    /**
     * Keeps a new run, which waits.
     *
     * @param folder one of {@link #newFolder}, where it is noted as well what was ordered
     */
    public TrainingRun add(String name, RunPlan plan, Path folder) throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        new OrderFile(folder).write(new OrderFile.Order(name, now.toEpochMilli(), plan));
        return transactions.of(() -> table.insert(name, plan, nameOf(folder), now));
    }

    /** The folders of runs that this library does not know, as they were ordered in one that was lost. */
    public List<Path> strays() throws IOException {
        if (!Files.isDirectory(folders)) {
            return List.of();
        }
        var known = transactions.of(table::folders);
        try (var inside = Files.list(folders)) {
            return inside.filter(folder -> !known.contains(nameOf(folder)) && new OrderFile(folder).exists())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Takes a run up that was found among {@link #strays}, as it was ordered; it waits.
     *
     * @return nothing where another window did so already, or where it cannot be read what was ordered
     */
    public Optional<TrainingRun> adopt(Path folder) throws IOException {
        var order = new OrderFile(folder).read();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        var lost = order.get();
        return transactions.of(() -> table.folders().contains(nameOf(folder))
                ? Optional.empty()
                : Optional.of(table.insert(lost.name(), lost.plan(), nameOf(folder), lost.time())));
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
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
