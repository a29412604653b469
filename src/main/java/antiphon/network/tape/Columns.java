package antiphon.network.tape;

import java.util.List;

/** Cutting and joining tensors. */
public final class Columns {

    private Columns() {}

    /** Tensors of equal rows beside each other. */
    public static Tensor join(Tape tape, Tensor... parts) {
        return join(tape, List.of(parts));
    }

    /** The same of a list that stays as it is until the tape is cleared. */
    public static Tensor join(Tape tape, List<Tensor> parts) {
        return Join.on(tape, parts);
    }

    /** Columns {@code from} to {@code from + count - 1}. */
    public static Tensor cut(Tape tape, Tensor x, int from, int count) {
        var result = tape.result(x.rows(), count, x.isTracked());
        copy(x, from, result, 0, count);
        tape.record(result, () -> send(result, 0, x, from, count));
        return result;
    }

    /**
     * Tensors of equal columns one below the other, as the steps of a sequence; the list stays as it is until the tape
     * is cleared.
     */
    public static Tensor stack(Tape tape, List<Tensor> steps) {
        var rows = steps.stream().mapToInt(Tensor::rows).sum();
        var tracked = steps.stream().anyMatch(Tensor::isTracked);
        var result = tape.result(rows, steps.get(0).columns(), tracked);
        var at = 0;
        for (var step : steps) {
            step.requireShape(step.rows(), result.columns());
            System.arraycopy(step.value(), 0, result.value(), at, step.size());
            at += step.size();
        }
        tape.record(result, () -> stackBackward(steps, result));
        return result;
    }

    private static void stackBackward(List<Tensor> steps, Tensor result) {
        var at = 0;
        for (var step : steps) {
            if (step.isTracked()) {
                Elements.addBlock(result.gradient(), at, step.gradient(), 0, step.size());
            }
            at += step.size();
        }
    }

    static void copy(Tensor from, int at, Tensor to, int toAt, int count) {
        for (var row = 0; row < from.rows(); row++) {
            System.arraycopy(from.value(), row * from.columns() + at, to.value(), row * to.columns() + toAt, count);
        }
    }

    /** Adds columns of the gradient of {@code from} to columns of the gradient of {@code to}. */
    static void send(Tensor from, int at, Tensor to, int toAt, int count) {
        var sent = from.gradient();
        var gradient = to.gradient();
        for (var row = 0; row < from.rows(); row++) {
            Elements.addBlock(sent, row * from.columns() + at, gradient, row * to.columns() + toAt, count);
        }
    }
}
