package antiphon.network.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** Compares gradients of an operation with central differences. */
public final class GradientCheck {

    private static final float STEP = 1e-2f;

    /** Of each slope. */
    private static final double RELATIVE = 1e-2;

    /** Of the largest slope, for those that are nothing against it in single precision. */
    private static final double AGAINST_LARGEST = 1e-3;

    private GradientCheck() {}

    /** Numbers between -1 and 1. */
    public static float[] numbers(int count, long seed) {
        var random = new SplittableRandom(seed);
        var numbers = new float[count];
        for (var at = 0; at < count; at++) {
            numbers[at] = (float) (2 * random.nextDouble() - 1);
        }
        return numbers;
    }

    /** An operand of the operation under test. */
    public record Operand(int rows, int columns, List<Float> numbers) {

        public static Operand of(int rows, int columns, long seed) {
            var numbers = GradientCheck.numbers(rows * columns, seed);
            return new Operand(
                    rows,
                    columns,
                    java.util.stream.IntStream.range(0, numbers.length)
                            .mapToObj(at -> numbers[at])
                            .toList());
        }

        private float[] array() {
            var array = new float[numbers.size()];
            for (var at = 0; at < array.length; at++) {
                array[at] = numbers.get(at);
            }
            return array;
        }
    }

    /** Checks the gradient with respect to every operand and every parameter. */
    public static void check(
            List<Operand> operands, List<Parameter> parameters, BiFunction<Tape, List<Tensor>, Tensor> operation) {
        var tape = new Tape();
        var arrays = operands.stream().map(Operand::array).toList();
        var tensors = tensors(tape, operands, arrays);
        tape.backward(weighed(tape, operation.apply(tape, tensors)));
        for (var index = 0; index < arrays.size(); index++) {
            var gradient = tensors.get(index).gradient().clone();
            compare("operand " + index, arrays.get(index), gradient, () -> loss(operands, arrays, operation));
        }
        for (var parameter : parameters) {
            var gradient = new float[parameter.size()];
            parameter.gradient().read(gradient, 0);
            var weights = parameter.value().clone();
            compare(parameter.name(), weights, gradient, () -> {
                parameter.write(weights);
                return loss(operands, arrays, operation);
            });
        }
    }

    private static List<Tensor> tensors(Tape tape, List<Operand> operands, List<float[]> arrays) {
        return java.util.stream.IntStream.range(0, arrays.size())
                .mapToObj(at ->
                        tape.variable(operands.get(at).rows(), operands.get(at).columns(), arrays.get(at)))
                .toList();
    }

    private static double loss(
            List<Operand> operands, List<float[]> arrays, BiFunction<Tape, List<Tensor>, Tensor> operation) {
        var tape = new Tape();
        var result = operation.apply(tape, tensors(tape, operands, arrays));
        var weights = numbers(result.size(), 77);
        var sum = 0.0;
        for (var at = 0; at < weights.length; at++) {
            sum += (double) weights[at] * result.value()[at];
        }
        return sum;
    }

    private static Tensor weighed(Tape tape, Tensor result) {
        var weights = numbers(result.size(), 77);
        var loss = Moments.mean(tape, Elements.scale(tape, result, weights));
        return Elements.scale(tape, loss, result.size());
    }

    private interface Loss {
        double value();
    }

    private static void compare(String name, float[] numbers, float[] gradient, Loss loss) {
        var largest = 0.0;
        for (var slope : gradient) {
            largest = Math.max(largest, Math.abs(slope));
        }
        for (var at = 0; at < numbers.length; at++) {
            var original = numbers[at];
            numbers[at] = original + STEP;
            var above = loss.value();
            numbers[at] = original - STEP;
            var below = loss.value();
            numbers[at] = original;
            loss.value();
            var expected = (above - below) / (2 * STEP);
            var tolerance = Math.max(RELATIVE * Math.abs(expected), AGAINST_LARGEST * largest);
            assertEquals(expected, gradient[at], tolerance, name + " at " + at);
        }
    }
}
