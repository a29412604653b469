package antiphon.compose;

import java.util.List;

/** The grids one may choose, by the denominator of their note value; 12 and 24 are triplets of eighths and sixteenths. */
final class Grids {

    static final List<Integer> DENOMINATORS = List.of(4, 8, 12, 16, 24, 32);

    private Grids() {}

    /** Whether three of these notes fill the time of two ordinary ones. */
    static boolean isTriplet(int denominator) {
        return denominator % 3 == 0;
    }

    /** The ordinary note value whose triplet this is: 8 for 12. */
    static int ordinaryOf(int denominator) {
        return isTriplet(denominator) ? denominator * 2 / 3 : denominator;
    }
}
