package antiphon.network.tape;

import java.util.List;

/** Cutting and joining tensors. */
public final class Columns {

    private Columns() {}

    /** Tensors of equal rows beside each other. */
    public static Tensor join(Tape tape, Tensor... parts) {
        return join(tape, List.of(parts));
    }

    /** Tensors of equal rows beside each other. */
    public static Tensor join(Tape tape, List<Tensor> parts) {
        var rows = parts.get(0).rows();
        var width = parts.stream().mapToInt(Tensor::columns).sum();
        var tracked = parts.stream().anyMatch(Tensor::isTracked);
        var result = tape.result(rows, width, tracked);
        var at = 0;
        for (var part : parts) {
            part.requireShape(rows, part.columns());
            copy(part.value(), part.columns(), 0, result.value(), width, at, part.columns());
            at += part.columns();
        }
        tape.record(result, () -> joinBackward(parts, result));
        return result;
    }

    private static void joinBackward(List<Tensor> parts, Tensor result) {
        var at = 0;
        for (var part : parts) {
            if (part.isTracked()) {
                add(result.gradient(), result.columns(), at, part.gradient(), part.columns(), 0, part.columns());
            }
            at += part.columns();
        }
    }

    /** Columns {@code from} to {@code from + count - 1}. */
    public static Tensor cut(Tape tape, Tensor x, int from, int count) {
        var result = tape.result(x.rows(), count, x.isTracked());
        copy(x.value(), x.columns(), from, result.value(), count, 0, count);
        tape.record(result, () -> add(result.gradient(), count, 0, x.gradient(), x.columns(), from, count));
        return result;
    }

    /** Tensors of equal columns one below the other, as the steps of a sequence. */
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

    private static void copy(float[] from, int stride, int at, float[] to, int toStride, int toAt, int count) {
        var rows = stride == 0 ? 0 : from.length / stride;
        for (var row = 0; row < rows; row++) {
            System.arraycopy(from, row * stride + at, to, row * toStride + toAt, count);
        }
    }

    private static void add(float[] from, int stride, int at, float[] to, int toStride, int toAt, int count) {
        var rows = stride == 0 ? 0 : from.length / stride;
        for (var row = 0; row < rows; row++) {
            Elements.addBlock(from, row * stride + at, to, row * toStride + toAt, count);
        }
    }
}
