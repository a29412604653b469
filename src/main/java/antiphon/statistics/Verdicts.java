package antiphon.statistics;

import java.util.Arrays;

/** How real every melody of two sets looks to classifiers that have not learned from it. */
final class Verdicts {

    private final float[][] runs;
    private final int real;

    /**
     * What was said.
     *
     * @param runs one row a run of all classifiers: first the melodies of the reference, then the judged ones
     * @param real how many belong to the reference
     */
    Verdicts(float[][] runs, int real) {
        this.runs = runs;
        this.real = real;
    }

    /**
     * The chance that a melody of the reference looks more real than a judged one, the mean of the runs: 0.5 where they
     * cannot be told apart, 1 where always. Of the melodies with these numbers; a number may stand there more than
     * once.
     */
    double auc(int[] reference, int[] judged) {
        return Arrays.stream(runs)
                .mapToDouble(run -> auc(chosen(run, reference, 0), chosen(run, judged, real)))
                .average()
                .orElseThrow();
    }

    private static float[] chosen(float[] run, int[] numbers, int offset) {
        var chosen = new float[numbers.length];
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = run[offset + numbers[i]];
        }
        Arrays.sort(chosen);
        return chosen;
    }

    /** Walks up both sorted rows; a tie is half a win (Mann and Whitney 1947). */
    private static double auc(float[] reference, float[] judged) {
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
        return wins / reference.length / judged.length;
    }
}
