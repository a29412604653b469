package antiphon.statistics;

import java.util.stream.IntStream;

/**
 * Asks a small classifier to tell two sets apart: every melody is judged by a classifier that was trained on the other
 * three quarters of both sets, none of them of the same song.
 *
 * <p>Source: Lopez-Paz and Oquab, Revisiting classifier two-sample tests, 2017, with the area under the ROC curve in
 * place of the accuracy.
 */
final class RealOrGenerated {

    private static final int RUNS = 2;
    private static final double DEVIATION_FLOOR = 1e-3;
    private static final double LIMIT = 6;

    private final float[][] rows;
    private final SongRows reference;
    private final SongRows judged;

    private RealOrGenerated(SongRows reference, SongRows judged) {
        var real = reference.rows();
        var other = judged.rows();
        var both = IntStream.range(0, real.length + other.length)
                .mapToObj(i -> i < real.length ? real[i] : other[i - real.length])
                .toArray(double[][]::new);
        rows = floats(new Standardised(both, DEVIATION_FLOOR).of(both, LIMIT));
        this.reference = reference;
        this.judged = judged;
    }

    /** The area under the ROC curve of two whole sets; see {@link Verdicts#auc}. */
    static double auc(SongRows reference, SongRows judged) {
        return verdicts(reference, judged, () -> {})
                .auc(
                        IntStream.range(0, reference.size()).toArray(),
                        IntStream.range(0, judged.size()).toArray());
    }

    /**
     * What the classifiers of two runs say of every melody.
     *
     * @param pulse run many times a second; what it throws ends the work
     */
    static Verdicts verdicts(SongRows reference, SongRows judged, Runnable pulse) {
        var trial = new RealOrGenerated(reference, judged);
        return new Verdicts(
                IntStream.range(0, RUNS).mapToObj(run -> trial.run(run, pulse)).toList(), reference.size());
    }

    private Verdicts.Run run(int seed, Runnable pulse) {
        var folds = SongFolds.deal(reference.songs(), judged.songs(), seed);
        var verdicts = new float[rows.length];
        for (var fold = 0; fold < folds.count(); fold++) {
            var classifier = new Perceptron(rows[0].length, (long) seed * folds.count() + fold, pulse);
            learn(classifier, folds.rows(fold, false));
            for (var row : folds.rows(fold, true)) {
                verdicts[row] = classifier.judge(rows[row]);
            }
        }
        return new Verdicts.Run(verdicts, folds);
    }

    private void learn(Perceptron classifier, int[] learned) {
        var labels = new boolean[learned.length];
        for (var i = 0; i < learned.length; i++) {
            labels[i] = learned[i] < reference.size();
        }
        classifier.train(IntStream.of(learned).mapToObj(row -> rows[row]).toArray(float[][]::new), labels);
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
