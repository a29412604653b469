package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;

/** A time-major sequence in native memory, {@code [steps * rows, features]}, with a window on each step, cut when it is first asked for. */
final class Sequence {

    private final NativeMatrix whole;
    private final int rows;
    private final NativeMatrix[] windows;

    private Sequence(NativeMatrix whole, int steps, int rows) {
        this.whole = whole;
        this.rows = rows;
        windows = new NativeMatrix[steps];
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
        return new Sequence(whole.columns(from, count), steps(), rows);
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
        if (windows[step] == null) {
            windows[step] = whole.rows(step * rows, rows);
        }
        return windows[step];
    }

    /** Steps {@code first} to {@code first + count - 1} as one matrix. */
    NativeMatrix span(int first, int count) {
        return whole.rows(first * rows, count * rows);
    }
}
