package antiphon.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * Melodies as rows of numbers.
 *
 * @param rows  one row a melody, all equally long
 * @param songs the song of each, where it is of one
 */
record SongRows(double[][] rows, List<OptionalInt> songs) {

    /** How many there are. */
    int size() {
        return rows.length;
    }
}
