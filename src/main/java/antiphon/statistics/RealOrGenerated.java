package antiphon.statistics;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Asks a small classifier to tell two sets apart: every melody is judged by a classifier that was trained on the other
 * three quarters of both sets.
 *
 * <p>Source: Lopez-Paz and Oquab, Revisiting classifier two-sample tests, 2017, with the area under the ROC curve in
 * place of the accuracy.
 */
final class RealOrGenerated {

    private static final int FOLDS = 4;
    private static final int RUNS = 2;
    private static final double DEVIATION_FLOOR = 1e-3;
    private static final double LIMIT = 6;

    private final float[][] rows;
    private final int real;

    private RealOrGenerated(double[][] reference, double[][] judged) {
        var both = IntStream.range(0, reference.length + judged.length)
                .mapToObj(i -> i < reference.length ? reference[i] : judged[i - reference.length])
                .toArray(double[][]::new);
        rows = floats(new Standardised(both, DEVIATION_FLOOR).of(both, LIMIT));
        real = reference.length;
    }

    /** The area under the ROC curve of two whole sets; see {@link Verdicts#auc}. */
    static double auc(double[][] reference, double[][] judged) {
        return verdicts(reference, judged, () -> {})
                .auc(
                        IntStream.range(0, reference.length).toArray(),
                        IntStream.range(0, judged.length).toArray());
    }

    /**
     * What the classifiers of two runs say of every melody.
     *
     * @param pulse run many times a second; what it throws ends the work
     */
    static Verdicts verdicts(double[][] reference, double[][] judged, Runnable pulse) {
        var trial = new RealOrGenerated(reference, judged);
        return new Verdicts(
                IntStream.range(0, RUNS)
                        .mapToObj(run -> trial.verdicts(run, pulse))
                        .toArray(float[][]::new),
                reference.length);
    }

    private float[] verdicts(int seed, Runnable pulse) {
        var order = shuffled(seed);
        var verdicts = new float[rows.length];
        for (var fold = 0; fold < FOLDS; fold++) {
            judge(order, fold, new Perceptron(rows[0].length, (long) seed * FOLDS + fold, pulse), verdicts);
        }
        return verdicts;
    }

    private void judge(int[] order, int fold, Perceptron classifier, float[] verdicts) {
        var learned = IntStream.range(0, order.length)
                .filter(place -> place % FOLDS != fold)
                .map(place -> order[place])
                .toArray();
        var labels = new boolean[learned.length];
        for (var i = 0; i < learned.length; i++) {
            labels[i] = learned[i] < real;
        }
        classifier.train(IntStream.of(learned).mapToObj(row -> rows[row]).toArray(float[][]::new), labels);
        for (var place = fold; place < order.length; place += FOLDS) {
            verdicts[order[place]] = classifier.judge(rows[order[place]]);
        }
    }

    private int[] shuffled(int seed) {
        var random = new SplittableRandom(seed);
        var order = IntStream.range(0, rows.length).toArray();
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private static float[][] floats(double[][] rows) {
        var floats = new float[rows.length][rows[0].length];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < rows[row].length; column++) {
                floats[row][column] = (float) rows[row][column];
            }
        }
        return floats;
    }
}
