package antiphon.library;

import antiphon.score.Key;
import antiphon.score.Meter;
import antiphon.score.Mode;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A piece of a corpus as a row of its table. */
final class PieceRow {

    private PieceRow() {}

    /** Fills in all but the corpus. */
    static void write(PreparedStatement row, KeptPiece piece) throws SQLException {
        row.setString(2, piece.path().toString());
        row.setInt(3, piece.notes());
        row.setDouble(4, piece.seconds());
        row.setInt(5, piece.key().tonic());
        row.setString(6, piece.key().mode().name());
        row.setInt(7, piece.meter().beats());
        row.setInt(8, piece.meter().unit());
        row.setString(9, piece.lost());
    }

    static KeptPiece read(ResultSet row) throws SQLException {
        return new KeptPiece(
                Path.of(row.getString("path")),
                row.getInt("notes"),
                row.getDouble("seconds"),
                Key.of(row.getInt("tonic"), Mode.valueOf(row.getString("mode"))),
                new Meter(row.getInt("beats"), row.getInt("unit")),
                row.getString("lost"));
    }
}
