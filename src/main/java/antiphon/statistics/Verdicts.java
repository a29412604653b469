package antiphon.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How real every melody of two sets looks to classifiers that have not learned from it. */
final class Verdicts {

    private final List<Run> runs;
    private final int real;

    /**
     * What was said.
     *
     * @param runs every run of all classifiers
     * @param real how many melodies belong to the reference
     */
    Verdicts(List<Run> runs, int real) {
        this.runs = List.copyOf(runs);
        this.real = real;
    }

    /**
     * The chance that a melody of the reference looks more real than a judged one, the mean of the runs: 0.5 where they
     * cannot be told apart, 1 where always; NaN where there is nothing to compare. Of the melodies with these
     * numbers; a number may stand there more than once.
     *
     * <p>Compares only what one classifier judged: how much of each set it happened to learn from shifts all its
     * verdicts, against the very songs that it did not learn from.
     */
    double auc(int[] reference, int[] judged) {
        return runs.stream()
                .mapToDouble(run -> auc(run, reference, judged))
                .average()
                .orElseThrow();
    }

    private double auc(Run run, int[] reference, int[] judged) {
        double wins = 0;
        double pairs = 0;
        for (var fold = 0; fold < run.folds.count(); fold++) {
            var real = chosen(run, reference, 0, fold);
            var other = chosen(run, judged, this.real, fold);
            wins += wins(real, other);
            pairs += (double) real.length * other.length;
        }
        return wins / pairs;
    }

    private static float[] chosen(Run run, int[] numbers, int offset, int fold) {
        var rows = IntStream.of(numbers)
                .map(number -> offset + number)
                .filter(row -> run.folds.of(row) == fold)
                .toArray();
        var chosen = new float[rows.length];
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = run.verdicts[rows[i]];
        }
        Arrays.sort(chosen);
        return chosen;
    }

    /** Walks up both sorted rows; a tie is half a win (Mann and Whitney 1947). */
    private static double wins(float[] reference, float[] judged) {
        double wins = 0;
        var below = 0;
        var upTo = 0;
        for (var verdict : reference) {
            while (below < judged.length && judged[below] < verdict) {
                below++;
            }
            while (upTo < judged.length && judged[upTo] <= verdict) {
                upTo++;
            }
            wins += (below + upTo) / 2.0;
        }
        return wins;
    }

    /** What all classifiers said once. */
    static final class Run {

        private final float[] verdicts;
        private final SongFolds folds;

        /**
         * Keeps what was said.
         *
         * @param verdicts first of the melodies of the reference, then of the judged ones; more is more real
         * @param folds    which of them were judged by the same classifier
         */
        Run(float[] verdicts, SongFolds folds) {
            this.verdicts = verdicts;
            this.folds = folds;
        }
    }
}
