package antiphon.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of corpora, in SQL. */
final class CorpusTable {

    private static final List<String> CONTENTS = List.of("corpus_source", "corpus_piece", "corpus_left_out");

    private final Connection connection;
    private final Rows rows;

    CorpusTable(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection, "corpus");
    }

    /** Adds an empty corpus and answers its number. */
    long insert(String name, Instant created) throws SQLException {
        var sql = "INSERT INTO corpus (name, created) VALUES (?, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, name);
            statement.setLong(2, created.toEpochMilli());
            statement.executeUpdate();
            return statement.getGeneratedKeys().getLong(1);
        }
    }

    /** Adds {@code content} to a corpus. */
    void fill(long id, CorpusContent content) throws SQLException {
        insertAll("INSERT INTO corpus_source VALUES (?, ?)", id, content.sources(), (statement, source) -> {
            statement.setString(2, source.toString());
        });
        insertAll("INSERT INTO corpus_piece VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id, content.pieces(), PieceRow::write);
        insertAll("INSERT INTO corpus_left_out VALUES (?, ?, ?, ?)", id, content.leftOut(), (statement, out) -> {
            statement.setString(2, out.path().toString());
            statement.setString(3, out.reason());
            statement.setBoolean(4, out.twin());
        });
    }

    /** Removes what a corpus holds. */
    void empty(long id) throws SQLException {
        for (var table : CONTENTS) {
            try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE corpus = ?")) {
                statement.setLong(1, id);
                statement.executeUpdate();
            }
        }
    }

    /** What a corpus holds that is not deleted. */
    Optional<CorpusContent> content(long id) throws SQLException {
        return select("SELECT id FROM corpus WHERE id = ? AND deleted = 0", id, row -> row.getLong(1))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(contentOf(id));
    }

    /** Every corpus that is not deleted, in the order they came. */
    List<KeptCorpus> all() throws SQLException {
        var corpora = new ArrayList<KeptCorpus>();
        var sql = "SELECT id, name, created FROM corpus WHERE deleted = 0 ORDER BY id";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var id = rows.getLong(1);
                corpora.add(
                        new KeptCorpus(id, rows.getString(2), Instant.ofEpochMilli(rows.getLong(3)), contentOf(id)));
            }
        }
        return List.copyOf(corpora);
    }

    /**
     * Sets one column of one row.
     *
     * @return whether there is such a row
     */
    boolean set(long id, String column, Object value) throws SQLException {
        return rows.set(id, column, value);
    }

    private CorpusContent contentOf(long id) throws SQLException {
        return new CorpusContent(
                select("SELECT path FROM corpus_source WHERE corpus = ?", id, row -> Path.of(row.getString(1))),
                select("SELECT * FROM corpus_piece WHERE corpus = ? ORDER BY path", id, PieceRow::read),
                select(
                        "SELECT path, reason, twin FROM corpus_left_out WHERE corpus = ? ORDER BY path",
                        id,
                        row -> new PassedOver(Path.of(row.getString(1)), row.getString(2), row.getBoolean(3))));
    }

    private <T> List<T> select(String sql, long id, Reading<T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
        }
        return found;
    }

    private <T> void insertAll(String sql, long id, List<T> values, Writing<T> writing) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var value : values) {
                statement.setLong(1, id);
                writing.to(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Writing<T> {

        void to(PreparedStatement statement, T value) throws SQLException;
    }
}
