package antiphon.library;

import antiphon.midi.MidiFormatException;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of what happened in training runs, in SQL. */
final class RunHistory {

    private static final Logger LOG = LoggerFactory.getLogger(RunHistory.class);

    private final Connection connection;

    RunHistory(Connection connection) {
        this.connection = connection;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    private interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    void put(long run, RunEpoch epoch) throws SQLException {
        var sql = "INSERT OR REPLACE INTO epoch (run, epoch, stage, step, seconds, figures) VALUES (?, ?, ?, ?, ?, ?)";
        try (var statement = of(sql, run)) {
            statement.setInt(2, epoch.epoch());
            statement.setString(3, epoch.stage());
            statement.setLong(4, epoch.step());
            statement.setDouble(5, epoch.seconds());
            statement.setString(6, FigureJson.write(epoch.figures()));
            statement.executeUpdate();
        }
    }

    void put(long run, RunSample sample) throws SQLException {
        try (var statement = of("INSERT OR REPLACE INTO sample (run, epoch, midi, figures) VALUES (?, ?, ?, ?)", run)) {
            statement.setInt(2, sample.epoch());
            statement.setBytes(3, MidiWriter.bytes(sample.melody()));
            statement.setString(4, FigureJson.write(sample.figures()));
            statement.executeUpdate();
        }
    }

    void forgetAfter(long run, int epoch) throws SQLException {
        for (var table : List.of("epoch", "sample")) {
            try (var statement = of("DELETE FROM " + table + " WHERE run = ? AND epoch > ?", run)) {
                statement.setInt(2, epoch);
                statement.executeUpdate();
            }
        }
    }

    List<RunEpoch> epochs(long run) throws SQLException {
        var epochs = new ArrayList<RunEpoch>();
        var sql = "SELECT epoch, stage, step, seconds, figures FROM epoch WHERE run = ? ORDER BY epoch";
        each(
                sql,
                run,
                row -> epochs.add(new RunEpoch(
                        row.getInt("epoch"),
                        row.getString("stage"),
                        row.getLong("step"),
                        row.getDouble("seconds"),
                        FigureJson.read(row.getString("figures")))));
        return List.copyOf(epochs);
    }

    List<RunSample> samples(long run) throws SQLException {
        var samples = new ArrayList<RunSample>();
        each("SELECT epoch, midi, figures FROM sample WHERE run = ? ORDER BY epoch", run, row -> {
            try {
                var melody = MidiReader.read(row.getBytes("midi")).melody();
                samples.add(new RunSample(row.getInt("epoch"), melody, FigureJson.read(row.getString("figures"))));
            } catch (MidiFormatException e) {
                LOG.warn("A sample of the training run {} cannot be read: {}", run, e.getMessage());
            }
        });
        return List.copyOf(samples);
    }

    private void each(String sql, long run, RowReader reader) throws SQLException {
        try (var statement = of(sql, run);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** The statement, with the run in its first place. */
    private PreparedStatement of(String sql, long run) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setLong(1, run);
        return statement;
    }
}
