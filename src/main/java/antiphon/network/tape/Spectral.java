package antiphon.network.tape;

/**
 * Weights divided by their largest singular value, which bounds how steep a layer can be. Source: Miyato et al. 2018.
 *
 * <p>The singular vectors are followed by power iteration, one turn a forward pass in training; the left one is kept as
 * a parameter without a gradient so that it is saved and restored with the others.
 */
public final class Spectral {

    private Spectral() {}

    /**
     * The weights over their largest singular value, {@code [in, out]}.
     *
     * @param left  {@code [in, 1]}: the singular vector that is kept, moved on if {@code turns} is above 0
     * @param turns how many power iterations to do first
     */
    public static Tensor normalized(Tape tape, Parameter weights, Parameter left, int turns) {
        var w = weights.value();
        var rows = weights.rows();
        var columns = weights.columns();
        var u = left.value().clone();
        var v = unit(timesTransposed(w, u, columns));
        for (var turn = 0; turn < turns; turn++) {
            u = unit(times(w, v, rows));
            v = unit(timesTransposed(w, u, columns));
        }
        if (turns > 0) {
            left.write(u);
        }
        return divided(tape, weights, u, v);
    }

    private static Tensor divided(Tape tape, Parameter weights, float[] u, float[] v) {
        var w = weights.value();
        var columns = weights.columns();
        var norm = (float) dot(times(w, v, weights.rows()), u);
        var result = tape.result(weights.rows(), columns, weights.isLearning());
        for (var at = 0; at < w.length; at++) {
            result.value()[at] = w[at] / norm;
        }
        tape.record(result, () -> {
            var sent = result.gradient();
            var share = (float) dot(sent, result.value()) / norm;
            var gradient = new float[w.length];
            for (var at = 0; at < w.length; at++) {
                gradient[at] = sent[at] / norm - share * u[at / columns] * v[at % columns];
            }
            weights.addGradient(gradient);
        });
        return result;
    }

    private static float[] times(float[] w, float[] v, int rows) {
        var product = new float[rows];
        for (var at = 0; at < w.length; at++) {
            product[at / v.length] += w[at] * v[at % v.length];
        }
        return product;
    }

    private static float[] timesTransposed(float[] w, float[] u, int columns) {
        var product = new float[columns];
        for (var at = 0; at < w.length; at++) {
            product[at % columns] += w[at] * u[at / columns];
        }
        return product;
    }

    private static float[] unit(float[] vector) {
        var length = (float) Math.sqrt(dot(vector, vector)) + 1e-12f;
        for (var at = 0; at < vector.length; at++) {
            vector[at] /= length;
        }
        return vector;
    }

    private static double dot(float[] a, float[] b) {
        var sum = 0.0;
        for (var at = 0; at < a.length; at++) {
            sum += a[at] * b[at];
        }
        return sum;
    }
}
