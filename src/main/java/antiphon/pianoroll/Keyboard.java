package antiphon.pianoroll;

import java.util.Set;

/** Which keys of a piano are black. */
final class Keyboard {

    /** Keys in an octave. */
    static final int OCTAVE = 12;

    private static final Set<Integer> BLACK = Set.of(1, 3, 6, 8, 10);

    private Keyboard() {}

    static boolean isBlack(int pitch) {
        return BLACK.contains(pitch % OCTAVE);
    }
}
