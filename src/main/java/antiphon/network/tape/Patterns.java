package antiphon.network.tape;

import java.util.Arrays;

/**
 * Operations with several patterns for each row: {@code [rows, patterns * width]}, one pattern after the other.
 */
public final class Patterns {

    private Patterns() {}

    /** The sum of the patterns, each times its gate: gates {@code [rows, patterns]}, answers {@code [rows, width]}. */
    public static Tensor gated(Tape tape, Tensor gates, Tensor patterns) {
        var width = patterns.columns() / gates.columns();
        patterns.requireShape(gates.rows(), gates.columns() * width);
        var result = tape.result(gates.rows(), width, gates.isTracked() || patterns.isTracked());
        Arrays.fill(result.value(), 0);
        gate(gates.value(), patterns, result.value(), width);
        tape.record(result, () -> {
            if (gates.isTracked()) {
                match(patterns, result.gradient(), gates.gradient(), width);
            }
            if (patterns.isTracked()) {
                spread(gates.value(), result.gradient(), patterns.gradient(), gates.columns(), width);
            }
        });
        return result;
    }

    /** How much of the choice {@code [rows, width]} each pattern holds: {@code [rows, patterns]}. */
    public static Tensor matches(Tape tape, Tensor patterns, Tensor choice) {
        var width = choice.columns();
        var count = patterns.columns() / width;
        patterns.requireShape(choice.rows(), count * width);
        var result = tape.result(choice.rows(), count, patterns.isTracked() || choice.isTracked());
        Arrays.fill(result.value(), 0);
        match(patterns, choice.value(), result.value(), width);
        tape.record(result, () -> {
            if (choice.isTracked()) {
                gate(result.gradient(), patterns, choice.gradient(), width);
            }
            if (patterns.isTracked()) {
                spread(result.gradient(), choice.value(), patterns.gradient(), count, width);
            }
        });
        return result;
    }

    private static void gate(float[] gates, Tensor patterns, float[] into, int width) {
        var stride = patterns.columns();
        for (var at : patterns.occupied()) {
            into[at / stride * width + at % width] += gates[at / width] * patterns.value()[at];
        }
    }

    private static void match(Tensor patterns, float[] choice, float[] into, int width) {
        var stride = patterns.columns();
        for (var at : patterns.occupied()) {
            into[at / width] += patterns.value()[at] * choice[at / stride * width + at % width];
        }
    }

    private static void spread(float[] gates, float[] choice, float[] into, int count, int width) {
        for (var gate = 0; gate < gates.length; gate++) {
            var at = gate / count * width;
            for (var column = 0; column < width; column++) {
                into[gate * width + column] += gates[gate] * choice[at + column];
            }
        }
    }

    /** Adds up columns of each pattern by their remainder: width becomes {@code period}, as pitches fold to classes. */
    public static Tensor fold(Tape tape, Tensor patterns, int width, int period) {
        var result = tape.result(patterns.rows(), patterns.columns() / width * period, patterns.isTracked());
        Arrays.fill(result.value(), 0);
        for (var at : patterns.occupied()) {
            result.value()[at / width * period + at % width % period] += patterns.value()[at];
        }
        tape.record(result, () -> {
            for (var at = 0; at < patterns.size(); at++) {
                patterns.gradient()[at] += result.gradient()[at / width * period + at % width % period];
            }
        });
        return result;
    }

    /** Each row {@code [period]} again and again until it is {@code width} wide: what {@link #fold} leads back to. */
    public static Tensor unfold(Tape tape, Tensor x, int width) {
        var period = x.columns();
        var result = tape.result(x.rows(), width, x.isTracked());
        for (var to = 0; to < result.size(); to++) {
            result.value()[to] = x.value()[source(to, width, period)];
        }
        tape.record(result, () -> {
            for (var from = 0; from < result.size(); from++) {
                x.gradient()[source(from, width, period)] += result.gradient()[from];
            }
        });
        return result;
    }

    private static int source(int at, int width, int period) {
        return at / width * period + at % width % period;
    }
}
