package antiphon.composer.studio;

/**
 * The events of a batch so far, with their times in whole ticks, which no gradient flows through.
 *
 * <p>Both a given sequence and one that is being written are looked back on through this class, so that a generator
 * sees the same in training as when it runs freely.
 */
final class Past {

    private final Vocabulary vocabulary;
    private final int batch;
    private final int[][] onsets;
    private final int[][] ends;
    private final int[][][] events;
    private int steps;

    Past(Vocabulary vocabulary, int batch, int capacity) {
        this.vocabulary = vocabulary;
        this.batch = batch;
        this.onsets = new int[batch][capacity];
        this.ends = new int[batch][capacity];
        this.events = new int[batch][capacity][];
    }

    /** All of the given windows, {@code [batch][events][4]}. */
    static Past of(Vocabulary vocabulary, int[][][] windows) {
        var steps = windows[0].length;
        var past = new Past(vocabulary, windows.length, steps);
        for (var step = 0; step < steps; step++) {
            for (var row = 0; row < windows.length; row++) {
                past.put(row, windows[row][step]);
            }
            past.advance();
        }
        return past;
    }

    /** Puts the next event of one row; {@link #advance} follows once all rows have theirs. */
    void put(int row, int[] event) {
        events[row][steps] = event.clone();
        onsets[row][steps] = clock(row, steps) + vocabulary.intervals().get(event[0]);
        ends[row][steps] = onsets[row][steps] + vocabulary.durations().get(event[2]);
    }

    void advance() {
        steps++;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int batch() {
        return batch;
    }

    int steps() {
        return steps;
    }

    /** The onset of the event before {@code step}, in ticks; 0 before the first. */
    int clock(int row, int step) {
        return step == 0 ? 0 : onsets[row][step - 1];
    }

    int onset(int row, int step) {
        return onsets[row][step];
    }

    int end(int row, int step) {
        return ends[row][step];
    }

    int category(int row, int step, int category) {
        return events[row][step][category];
    }

    int[] event(int row, int step) {
        return events[row][step];
    }

    /** How many of the first {@code known} onsets of a row are earlier than {@code tick}. */
    int earlier(int row, int known, int tick) {
        var low = 0;
        var high = known;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (onsets[row][middle] < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
