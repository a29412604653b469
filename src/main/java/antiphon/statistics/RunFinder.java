package antiphon.statistics;

import java.util.Arrays;

/**
 * Finds the longest run that other sequences share with one, in one pass over each of them.
 *
 * <p>A suffix automaton (Blumer et al. 1985, The smallest automaton recognizing the subwords of a text): its states are
 * the runs of the sequence, and reading another sequence moves from state to state, to a shorter run where no longer one
 * goes on.
 */
final class RunFinder {

    private static final int NOWHERE = -1;
    private static final int BYTES = 256;

    private final int[] letters = new int[BYTES];
    private final int alphabet;
    private final int[] next;
    private final int[] link;
    private final int[] length;
    private int states;

    RunFinder(byte[] sequence) {
        alphabet = nameLetters(sequence);
        var most = 2 * sequence.length + 1;
        next = new int[most * Math.max(1, alphabet)];
        Arrays.fill(next, NOWHERE);
        link = new int[most];
        length = new int[most];
        var last = newState(0, NOWHERE);
        for (var step : sequence) {
            last = append(letters[step & 0xFF], last);
        }
    }

    /** How many steps of {@code other} in a row stand in the sequence in a row, at most. */
    int longestIn(byte[] other) {
        var longest = 0;
        var state = 0;
        var run = 0;
        for (var step : other) {
            var letter = letters[step & 0xFF];
            if (letter == NOWHERE) {
                state = 0;
                run = 0;
                continue;
            }
            while (state != 0 && next[state * alphabet + letter] == NOWHERE) {
                state = link[state];
                run = length[state];
            }
            if (next[state * alphabet + letter] != NOWHERE) {
                state = next[state * alphabet + letter];
                longest = Math.max(longest, ++run);
            }
        }
        return longest;
    }

    private int nameLetters(byte[] sequence) {
        Arrays.fill(letters, NOWHERE);
        var count = 0;
        for (var step : sequence) {
            if (letters[step & 0xFF] == NOWHERE) {
                letters[step & 0xFF] = count++;
            }
        }
        return count;
    }

    /** Lengthens the sequence by one letter; answers the state of all of it. */
    private int append(int letter, int last) {
        var whole = newState(length[last] + 1, 0);
        var state = last;
        while (state != NOWHERE && next[state * alphabet + letter] == NOWHERE) {
            next[state * alphabet + letter] = whole;
            state = link[state];
        }
        if (state != NOWHERE) {
            link[whole] = split(state, letter);
        }
        return whole;
    }

    /** The state that {@code letter} leads to from {@code state}, made its own where it also holds longer runs. */
    private int split(int state, int letter) {
        var reached = next[state * alphabet + letter];
        if (length[state] + 1 == length[reached]) {
            return reached;
        }
        var own = newState(length[state] + 1, link[reached]);
        System.arraycopy(next, reached * alphabet, next, own * alphabet, alphabet);
        link[reached] = own;
        for (var from = state; from != NOWHERE && next[from * alphabet + letter] == reached; from = link[from]) {
            next[from * alphabet + letter] = own;
        }
        return own;
    }

    private int newState(int runLength, int shorter) {
        length[states] = runLength;
        link[states] = shorter;
        return states++;
    }
}
