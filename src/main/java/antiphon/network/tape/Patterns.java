package antiphon.network.tape;

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
        java.util.Arrays.fill(result.value(), 0);
        for (var gate = 0; gate < gates.size(); gate++) {
            var row = gate / gates.columns();
            addScaled(patterns.value(), gate * width, gates.value()[gate], result.value(), row * width, width);
        }
        tape.record(result, () -> gatedBackward(gates, patterns, result, width));
        return result;
    }

    private static void gatedBackward(Tensor gates, Tensor patterns, Tensor result, int width) {
        for (var gate = 0; gate < gates.size(); gate++) {
            var at = gate / gates.columns() * width;
            if (gates.isTracked()) {
                gates.gradient()[gate] += dot(patterns.value(), gate * width, result.gradient(), at, width);
            }
            if (patterns.isTracked()) {
                var open = gates.value()[gate];
                addScaled(result.gradient(), at, open, patterns.gradient(), gate * width, width);
            }
        }
    }

    /** How much of the choice {@code [rows, width]} each pattern holds: {@code [rows, patterns]}. */
    public static Tensor matches(Tape tape, Tensor patterns, Tensor choice) {
        var width = choice.columns();
        var count = patterns.columns() / width;
        patterns.requireShape(choice.rows(), count * width);
        var result = tape.result(choice.rows(), count, patterns.isTracked() || choice.isTracked());
        for (var match = 0; match < result.size(); match++) {
            var at = match / count * width;
            result.value()[match] = dot(patterns.value(), match * width, choice.value(), at, width);
        }
        tape.record(result, () -> {
            for (var match = 0; match < result.size(); match++) {
                var at = match / count * width;
                var sent = result.gradient()[match];
                if (choice.isTracked()) {
                    addScaled(patterns.value(), match * width, sent, choice.gradient(), at, width);
                }
                if (patterns.isTracked()) {
                    addScaled(choice.value(), at, sent, patterns.gradient(), match * width, width);
                }
            }
        });
        return result;
    }

    /** The columns of each pattern added up by their remainder: width becomes {@code period}, as pitches fold to classes. */
    public static Tensor fold(Tape tape, Tensor patterns, int width, int period) {
        var count = patterns.size() / width;
        var result = tape.result(patterns.rows(), patterns.columns() / width * period, patterns.isTracked());
        java.util.Arrays.fill(result.value(), 0);
        for (var pattern = 0; pattern < count; pattern++) {
            for (var column = 0; column < width; column++) {
                result.value()[pattern * period + column % period] += patterns.value()[pattern * width + column];
            }
        }
        tape.record(result, () -> {
            for (var pattern = 0; pattern < count; pattern++) {
                for (var column = 0; column < width; column++) {
                    patterns.gradient()[pattern * width + column] +=
                            result.gradient()[pattern * period + column % period];
                }
            }
        });
        return result;
    }

    /** Each row {@code [period]} again and again until it is {@code width} wide: what {@link #fold} leads back to. */
    public static Tensor unfold(Tape tape, Tensor x, int width) {
        var period = x.columns();
        var result = tape.result(x.rows(), width, x.isTracked());
        for (var row = 0; row < x.rows(); row++) {
            for (var column = 0; column < width; column++) {
                result.value()[row * width + column] = x.value()[row * period + column % period];
            }
        }
        tape.record(result, () -> {
            for (var row = 0; row < x.rows(); row++) {
                for (var column = 0; column < width; column++) {
                    x.gradient()[row * period + column % period] += result.gradient()[row * width + column];
                }
            }
        });
        return result;
    }

    private static void addScaled(float[] more, int from, float factor, float[] into, int to, int count) {
        if (factor == 0) {
            return;
        }
        for (var index = 0; index < count; index++) {
            into[to + index] += factor * more[from + index];
        }
    }

    private static float dot(float[] a, int from, float[] b, int at, int count) {
        var even = 0f;
        var odd = 0f;
        var index = 0;
        for (; index + 1 < count; index += 2) {
            even += a[from + index] * b[at + index];
            odd += a[from + index + 1] * b[at + index + 1];
        }
        return index < count ? even + odd + a[from + index] * b[at + index] : even + odd;
    }
}
