package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Arrays;
import java.util.List;

/** Which values of one category began some beats before given onsets, with a gradient back to those events. */
final class Occurrences {

    private static final int NEAR = 1;

    private final History history;
    private final List<Integer> lags;
    private final int[] onsets;
    private final int first;
    private final int column;
    private final int width;
    private final Tensor patterns;

    /**
     * @param category 1 for pitches, 2 for durations
     */
    Occurrences(Tape tape, History history, List<Integer> lags, int[] onsets, int first, int count, int category) {
        this.history = history;
        this.lags = lags;
        this.onsets = onsets;
        this.first = first;
        this.column = history.past().vocabulary().offset(category);
        this.width = history.past().vocabulary().size(category);
        this.patterns = tape.result(count * history.past().batch(), lags.size() * width, history.isTracked());
        fill(category);
        tape.record(patterns, this::backward);
    }

    /** Ones where a value occurred, {@code [rows, lags * width]}. */
    Tensor patterns() {
        return patterns;
    }

    private void fill(int category) {
        Arrays.fill(patterns.value(), 0);
        var past = history.past();
        for (var pattern = 0; pattern < onsets.length * lags.size(); pattern++) {
            var row = row(pattern);
            for (var step = from(pattern); step < to(pattern); step++) {
                patterns.value()[pattern * width + past.category(row, step, category)] = 1;
            }
        }
    }

    /** Values that occurred more than once were cut to one, where the gradient ends. */
    private void backward() {
        for (var pattern = 0; pattern < onsets.length * lags.size(); pattern++) {
            var row = row(pattern);
            for (var step = from(pattern); step < to(pattern); step++) {
                var event = history.tensor(step);
                if (event.isTracked()) {
                    send(pattern, event, history.offset(row, step) + column, row);
                }
            }
        }
    }

    private void send(int pattern, Tensor event, int at, int row) {
        for (var value = 0; value < width; value++) {
            if (occurrences(pattern, row, value) <= 1) {
                event.gradient()[at + value] += patterns.gradient()[pattern * width + value];
            }
        }
    }

    private int occurrences(int pattern, int row, int value) {
        var count = 0;
        for (var step = from(pattern); step < to(pattern); step++) {
            var event = history.tensor(step);
            count += event.value()[history.offset(row, step) + column + value] > 0 ? 1 : 0;
        }
        return count;
    }

    private int row(int pattern) {
        return pattern / lags.size() % history.past().batch();
    }

    private int from(int pattern) {
        return history.past().earlier(row(pattern), known(pattern), then(pattern) - NEAR);
    }

    private int to(int pattern) {
        return history.past().earlier(row(pattern), known(pattern), then(pattern) + NEAR + 1);
    }

    private int known(int pattern) {
        return first + pattern / lags.size() / history.past().batch();
    }

    private int then(int pattern) {
        return onsets[pattern / lags.size()] - lags.get(pattern % lags.size()) * Vocabulary.TICKS;
    }
}
