package antiphon.composer.paper;

import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Arrays;

/**
 * Tells at each step how near the sequences of a batch are to one another, so that a generator that always makes the
 * same is found out.
 *
 * <p>Source: Salimans et al., "Improved techniques for training GANs", 2016, section 3.2, as the published program has
 * it: squashed by the logistic function first, and with itself among those that a sequence is compared with. The mean over
 * them stands for its sum, which makes a judgement that begins with wide weights sure of everything, beyond learning.
 *
 * @param projection {@code [in, KERNELS * WIDTH]}
 */
record MinibatchDiscrimination(Dense projection) {

    static final int KERNELS = 25;
    static final int WIDTH = 10;

    static MinibatchDiscrimination declare(Declarations declarations, String name, int inputs) {
        return new MinibatchDiscrimination(Dense.declare(declarations, name, inputs, KERNELS * WIDTH));
    }

    /**
     * Compares each row with those of its company: {@code company} rows beside each other, of one step.
     *
     * @param x {@code [rows, in]}
     * @return {@code [rows, KERNELS]}
     */
    Tensor compare(Tape tape, Tensor x, int company) {
        var points = Elements.sigmoid(tape, projection.apply(tape, x));
        var result = tape.result(x.rows(), KERNELS, points.isTracked());
        Arrays.fill(result.value(), 0);
        forEachPair(
                x.rows(),
                company,
                (one, other, kernel) -> result.value()[one * KERNELS + kernel] +=
                        (float) (nearness(points, one, other, kernel) / company));
        tape.record(
                result,
                () -> forEachPair(x.rows(), company, (one, other, kernel) -> {
                    var sent = result.gradient()[one * KERNELS + kernel] * nearness(points, one, other, kernel);
                    send(points, one, other, kernel, (float) (sent / company));
                }));
        return result;
    }

    /** e to the minus distance of two rows in a kernel, by absolute differences. */
    private static double nearness(Tensor points, int one, int other, int kernel) {
        var distance = 0.0;
        for (var at = kernel * WIDTH; at < (kernel + 1) * WIDTH; at++) {
            distance += Math.abs(value(points, one, at) - value(points, other, at));
        }
        return Math.exp(-distance);
    }

    private static void send(Tensor points, int one, int other, int kernel, float sent) {
        for (var at = kernel * WIDTH; at < (kernel + 1) * WIDTH; at++) {
            var slope = -sent * Math.signum(value(points, one, at) - value(points, other, at));
            points.gradient()[one * points.columns() + at] += slope;
            points.gradient()[other * points.columns() + at] -= slope;
        }
    }

    private static float value(Tensor points, int row, int at) {
        return points.value()[row * points.columns() + at];
    }

    private static void forEachPair(int rows, int company, Pair visit) {
        for (var one = 0; one < rows; one++) {
            var first = one / company * company;
            for (var other = first; other < first + company; other++) {
                for (var kernel = 0; kernel < KERNELS; kernel++) {
                    visit.visit(one, other, kernel);
                }
            }
        }
    }

    /** Two rows of the same step, and a kernel to compare them in. */
    @FunctionalInterface
    private interface Pair {

        void visit(int one, int other, int kernel);
    }
}
