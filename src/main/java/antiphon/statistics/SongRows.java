package antiphon.statistics;

import java.util.List;
import java.util.OptionalInt;

/** Melodies as rows of numbers, each with its song where it is of one. */
final class SongRows {

    private final double[][] rows;
    private final List<OptionalInt> songs;

    /**
     * Keeps rows, all equally long.
     *
     * @param songs the song of each
     */
    SongRows(double[][] rows, List<OptionalInt> songs) {
        this.rows = rows;
        this.songs = List.copyOf(songs);
    }

    /** How many there are. */
    int size() {
        return rows.length;
    }

    double[][] rows() {
        return rows;
    }

    /** The song of each. */
    List<OptionalInt> songs() {
        return songs;
    }
}
