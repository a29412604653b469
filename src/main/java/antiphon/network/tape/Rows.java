package antiphon.network.tape;

import java.util.Arrays;

/** Operations that treat every row alike, or every step of a sequence. */
public final class Rows {

    private Rows() {}

    /** Adds {@code bias}, one row, to every row. */
    public static Tensor addBias(Tape tape, Tensor x, Parameter bias) {
        x.requireShape(x.rows(), bias.size());
        var result = tape.result(x.rows(), x.columns(), x.isTracked() || bias.isLearning());
        var shift = bias.value();
        var width = x.columns();
        for (var at = 0; at < x.size(); at += width) {
            sum(x.value(), at, shift, result.value(), width);
        }
        tape.record(result, () -> {
            if (x.isTracked()) {
                Elements.add(result.gradient(), x.gradient());
            }
            bias.addGradient(columnSums(tape, result.gradient(), width));
        });
        return result;
    }

    private static void sum(float[] x, int at, float[] shift, float[] into, int width) {
        for (var column = 0; column < width; column++) {
            into[at + column] = x[at + column] + shift[column];
        }
    }

    /** The sum of the rows, good until the tape is cleared. */
    static float[] columnSums(Tape tape, float[] rows, int width) {
        var sums = tape.workspace(width);
        Arrays.fill(sums, 0);
        for (var at = 0; at < rows.length; at += width) {
            for (var column = 0; column < width; column++) {
                sums[column] += rows[at + column];
            }
        }
        return sums;
    }

    /** The rows of {@code x} again and again: {@code [B, n]} becomes {@code [times * B, n]}. */
    public static Tensor repeat(Tape tape, Tensor x, int times) {
        var result = tape.result(times * x.rows(), x.columns(), x.isTracked());
        var size = x.size();
        for (var time = 0; time < times; time++) {
            System.arraycopy(x.value(), 0, result.value(), time * size, size);
        }
        tape.record(result, () -> {
            for (var time = 0; time < times; time++) {
                Elements.addBlock(result.gradient(), time * size, x.gradient(), 0, size);
            }
        });
        return result;
    }

    /** The sum of each step and all before it, for a sequence of {@code batch} rows a step. */
    public static Tensor runningSum(Tape tape, Tensor x, int batch) {
        var size = batch * x.columns();
        var result = tape.result(x.rows(), x.columns(), x.isTracked());
        System.arraycopy(x.value(), 0, result.value(), 0, x.size());
        for (var at = size; at < x.size(); at++) {
            result.value()[at] += result.value()[at - size];
        }
        tape.record(result, () -> {
            var later = tape.workspace(size);
            Arrays.fill(later, 0);
            for (var at = x.size() - 1; at >= 0; at--) {
                later[at % size] += result.gradient()[at];
                x.gradient()[at] += later[at % size];
            }
        });
        return result;
    }

    /** The mean over the steps of a sequence of {@code batch} rows a step: {@code [T * B, n]} to {@code [B, n]}. */
    public static Tensor meanOverSteps(Tape tape, Tensor x, int batch) {
        var size = batch * x.columns();
        var result = tape.result(batch, x.columns(), x.isTracked());
        Arrays.fill(result.value(), 0);
        for (var at = 0; at < x.size(); at += size) {
            Elements.addBlock(x.value(), at, result.value(), 0, size);
        }
        var share = (float) size / x.size();
        Elements.scaleInPlace(result.value(), share);
        tape.record(result, () -> {
            for (var at = 0; at < x.size(); at += size) {
                addScaled(result.gradient(), share, x.gradient(), at);
            }
        });
        return result;
    }

    private static void addScaled(float[] more, float factor, float[] into, int to) {
        for (var index = 0; index < more.length; index++) {
            into[to + index] += factor * more[index];
        }
    }

    /** Rows {@code from} to {@code from + count - 1}. */
    public static Tensor cut(Tape tape, Tensor x, int from, int count) {
        return RowCut.on(tape, x, from, count);
    }

    /** The first and the last step of a sequence of {@code batch} rows a step: {@code [2 * batch, n]}. */
    public static Tensor ends(Tape tape, Tensor x, int batch) {
        var size = batch * x.columns();
        var last = x.size() - size;
        var result = tape.result(2 * batch, x.columns(), x.isTracked());
        System.arraycopy(x.value(), 0, result.value(), 0, size);
        System.arraycopy(x.value(), last, result.value(), size, size);
        tape.record(result, () -> {
            Elements.addBlock(result.gradient(), 0, x.gradient(), 0, size);
            Elements.addBlock(result.gradient(), size, x.gradient(), last, size);
        });
        return result;
    }

    /** The largest value over the steps, the first of equals: {@code [T * B, n]} to {@code [B, n]}. */
    public static Tensor maximumOverSteps(Tape tape, Tensor x, int batch) {
        var size = batch * x.columns();
        var result = tape.result(batch, x.columns(), x.isTracked());
        var where = new int[size];
        for (var index = 0; index < size; index++) {
            var best = index;
            for (var at = index; at < x.size(); at += size) {
                best = x.value()[at] > x.value()[best] ? at : best;
            }
            where[index] = best;
            result.value()[index] = x.value()[best];
        }
        tape.record(result, () -> {
            for (var index = 0; index < size; index++) {
                x.gradient()[where[index]] += result.gradient()[index];
            }
        });
        return result;
    }
}
