package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A time-major sequence in native memory, {@code [steps * rows, features]}; windows on it are cut once and kept. */
final class Sequence {

    private final NativeMatrix whole;
    private final int rows;
    private final NativeMatrix[] windows;
    private final List<Part> parts = new ArrayList<>();

    private record Part(int from, Sequence sequence) {

        boolean isFrom(int column, int count) {
            return from == column && sequence.features() == count;
        }
    }

    private Sequence(NativeMatrix whole, int steps, int rows) {
        this.whole = whole;
        this.rows = rows;
        windows = new NativeMatrix[steps];
        Arrays.setAll(windows, step -> whole.rows(step * rows, rows));
    }

    static Sequence zeros(int steps, int rows, int features) {
        return new Sequence(NativeMatrix.zeros(steps * rows, features), steps, rows);
    }

    /** {@code whole}, cut into {@code steps} of {@code rows} rows each; nothing is copied. */
    static Sequence of(NativeMatrix whole, int steps, int rows) {
        return new Sequence(whole, steps, rows);
    }

    /** Some of the features; nothing is copied. */
    Sequence columns(int from, int count) {
        for (var part : parts) {
            if (part.isFrom(from, count)) {
                return part.sequence();
            }
        }
        var part = new Part(from, new Sequence(whole.columns(from, count), steps(), rows));
        parts.add(part);
        return part.sequence();
    }

    boolean hasShape(int wantedSteps, int wantedRows) {
        return steps() == wantedSteps && rows == wantedRows;
    }

    int steps() {
        return windows.length;
    }

    /** How many rows a step has. */
    int rows() {
        return rows;
    }

    int features() {
        return whole.columns();
    }

    NativeMatrix whole() {
        return whole;
    }

    /** Step {@code step}, {@code [rows, features]}. */
    NativeMatrix at(int step) {
        return windows[step];
    }

    /** Steps {@code first} to {@code first + count - 1} as one matrix. */
    NativeMatrix span(int first, int count) {
        return whole.rows(first * rows, count * rows);
    }
}
