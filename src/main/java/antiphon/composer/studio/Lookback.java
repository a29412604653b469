package antiphon.composer.studio;

import antiphon.network.tape.Patterns;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;

/**
 * What happened some beats ago, as suggestions for what may happen now.
 *
 * <p>For every lag: which interval followed then; which pitches began then; which pitch the event of then would be,
 * moved by as much as the music has moved since; which durations it had. Onsets within one tick count as equal.
 */
final class Lookback {

    private static final int NEAR = 1;

    private final Vocabulary vocabulary;
    private final List<Integer> lags;
    private final IntervalTable table;

    /**
     * Suggestions for an event whose onset is known; one pattern for each lag.
     *
     * @param pitches   {@code [rows, lags * pitches]}: the pitches that began then
     * @param classes   {@code [rows, lags * 12]}: the same by pitch class
     * @param moved     {@code [rows, lags * pitches]}: the event of then, moved
     * @param durations {@code [rows, lags * durations]}: how long they were
     */
    record Suggestions(Tensor pitches, Tensor classes, Tensor moved, Tensor durations) {}

    Lookback(Vocabulary vocabulary, List<Integer> lags) {
        this.vocabulary = vocabulary;
        this.lags = lags;
        this.table = new IntervalTable(vocabulary.intervals());
    }

    /** The intervals that followed at the time of then, for {@code count} steps: {@code [rows, lags * intervals]}. */
    Tensor intervals(Tape tape, Past past, int first, int count) {
        var width = vocabulary.intervals().size();
        var result = tape.constant(count * past.batch(), lags.size() * width);
        for (var row = 0; row < result.rows(); row++) {
            for (var lag = 0; lag < lags.size(); lag++) {
                var found = interval(past, row % past.batch(), first + row / past.batch(), ticks(lag));
                if (found >= 0) {
                    result.value()[(row * lags.size() + lag) * width + found] = 1;
                }
            }
        }
        return result;
    }

    private int interval(Past past, int row, int step, int lag) {
        var clock = past.clock(row, step);
        var then = clock - lag;
        var together = step - past.earlier(row, step, clock);
        var next = past.earlier(row, step, then - NEAR) + together;
        if (next >= step || then < -NEAR) {
            return -1;
        }
        return table.nearest(Math.max(0, past.onset(row, next) - then));
    }

    /** Suggestions for the events of {@code count} steps, given the onsets of these events in ticks, row by row. */
    Suggestions suggestions(Tape tape, History history, int[] onsets, int first, int count) {
        var past = history.past();
        var pitches = new Occurrences(tape, history, lags, onsets, first, count, 1);
        var durations = new Occurrences(tape, history, lags, onsets, first, count, 2);
        var moved = tape.constant(onsets.length, lags.size() * vocabulary.pitches());
        for (var row = 0; row < onsets.length; row++) {
            for (var lag = 0; lag < lags.size(); lag++) {
                var pitch = moved(past, row % past.batch(), first + row / past.batch(), onsets[row], ticks(lag));
                if (pitch >= 0) {
                    moved.value()[(row * lags.size() + lag) * vocabulary.pitches() + pitch] = 1;
                }
            }
        }
        var held = pitches.patterns();
        var classes = Patterns.fold(tape, held, vocabulary.pitches(), Chord.CLASSES);
        return new Suggestions(held, classes, moved, durations.patterns());
    }

    private int moved(Past past, int row, int step, int onset, int lag) {
        var then = onset - lag;
        var together = step - past.earlier(row, step, onset);
        var aligned = past.earlier(row, step, then - NEAR) + together;
        if (aligned >= step || aligned < 1 || Math.abs(past.onset(row, aligned) - then) > NEAR) {
            return -1;
        }
        var interval = past.category(row, aligned, 1) - past.category(row, aligned - 1, 1);
        var pitch = past.category(row, step - 1, 1) + interval;
        return pitch >= 0 && pitch < vocabulary.pitches() ? pitch : -1;
    }

    private int ticks(int lag) {
        return lags.get(lag) * Vocabulary.TICKS;
    }
}
