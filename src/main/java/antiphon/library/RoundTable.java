package antiphon.library;

import antiphon.library.KeptRound.KeptPair;
import antiphon.midi.MidiFormatException;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of blind listening, in SQL. */
final class RoundTable {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTable.class);

    private final Connection connection;
    private final Rows rows;

    RoundTable(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection, "blind_round");
    }

    KeptRound insert(String question, String first, String second, String pool, List<KeptPair> pairs, Instant created)
            throws SQLException {
        var sql = "INSERT INTO blind_round (question, first, second, created, pool) VALUES (?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, question);
            statement.setString(2, first);
            statement.setString(3, second);
            statement.setLong(4, created.toEpochMilli());
            statement.setString(5, pool);
            statement.executeUpdate();
            var id = statement.getGeneratedKeys().getLong(1);
            for (var number = 0; number < pairs.size(); number++) {
                insert(id, number, pairs.get(number));
            }
            return new KeptRound(id, question, first, second, pool, pairs, List.of(), created);
        }
    }

    private void insert(long round, int number, KeptPair pair) throws SQLException {
        var sql = "INSERT INTO blind_pair (round, number, first, second, first_left) VALUES (?, ?, ?, ?, ?)";
        try (var statement = of(sql, round)) {
            statement.setInt(2, number);
            statement.setBytes(3, MidiWriter.bytes(pair.first()));
            statement.setBytes(4, MidiWriter.bytes(pair.second()));
            statement.setBoolean(5, pair.firstAtLeft());
            statement.executeUpdate();
        }
    }

    boolean vote(long round, int number, String answer, Instant created) throws SQLException {
        var sql = "INSERT OR REPLACE INTO blind_vote (round, number, answer, created) VALUES (?, ?, ?, ?)";
        try (var statement = of(sql, round)) {
            statement.setInt(2, number);
            statement.setString(3, answer);
            statement.setLong(4, created.toEpochMilli());
            return statement.executeUpdate() > 0;
        }
    }

    List<KeptRound> all() throws SQLException {
        var rounds = new ArrayList<KeptRound>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, question, first, second, pool, created FROM blind_round ORDER BY id")) {
            while (rows.next()) {
                add(rows, rounds);
            }
        }
        return List.copyOf(rounds);
    }

    private void add(ResultSet row, List<KeptRound> rounds) throws SQLException {
        var id = row.getLong("id");
        try {
            rounds.add(new KeptRound(
                    id,
                    row.getString("question"),
                    row.getString("first"),
                    row.getString("second"),
                    row.getString("pool"),
                    pairs(id),
                    answers(id),
                    Instant.ofEpochMilli(row.getLong("created"))));
        } catch (MidiFormatException e) {
            LOG.warn("The music of the blind round {} cannot be read: {}", id, e.getMessage());
        }
    }

    private List<KeptPair> pairs(long round) throws SQLException, MidiFormatException {
        var pairs = new ArrayList<KeptPair>();
        var sql = "SELECT first, second, first_left FROM blind_pair WHERE round = ? ORDER BY number";
        try (var statement = of(sql, round);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                pairs.add(new KeptPair(
                        MidiReader.read(rows.getBytes("first")).melody(),
                        MidiReader.read(rows.getBytes("second")).melody(),
                        rows.getBoolean("first_left")));
            }
        }
        return pairs;
    }

    private List<String> answers(long round) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = of("SELECT answer FROM blind_vote WHERE round = ? ORDER BY number", round);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.add(rows.getString("answer"));
            }
        }
        return answers;
    }

    boolean remove(long round) throws SQLException {
        return rows.remove(round);
    }

    private PreparedStatement of(String sql, long round) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setLong(1, round);
        return statement;
    }
}
