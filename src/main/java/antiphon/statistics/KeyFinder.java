package antiphon.statistics;

import antiphon.score.Key;
import antiphon.score.Mode;
import antiphon.score.Note;
import java.util.List;

/**
 * Finds the key that a melody sounds in: the one whose profile correlates best with how long each pitch class sounds.
 *
 * <p>Source: Krumhansl, Cognitive Foundations of Musical Pitch, 1990, chapter 4 (the probe-tone profiles).
 */
public final class KeyFinder {

    private static final double LONGEST_BEATS = 4;
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    private KeyFinder() {}

    /**
     * The key of {@code notes}, percussion left out by the caller. A note counts by its duration, but for no more than
     * four beats, so that a pedal point does not outweigh the music above it. Of equally good keys the lower tonic wins,
     * and major before minor; no notes, or all twelve classes alike, answer C major.
     *
     * @param ticksPerQuarter resolution of the notes' ticks
     */
    public static Key of(List<Note> notes, int ticksPerQuarter) {
        var weights = new double[12];
        for (var note : notes) {
            weights[note.pitch() % 12] += Math.min((double) note.duration() / ticksPerQuarter, LONGEST_BEATS);
        }
        var best = Key.C_MAJOR;
        var closest = Double.NEGATIVE_INFINITY;
        for (var mode : Mode.values()) {
            for (var tonic = 0; tonic < 12; tonic++) {
                var correlation = correlation(weights, tonic, mode == Mode.MAJOR ? MAJOR : MINOR);
                if (correlation > closest) {
                    closest = correlation;
                    best = Key.of(tonic, mode);
                }
            }
        }
        return best;
    }

    /** Pearson's correlation of the weights, read from {@code tonic} upwards, with a profile; 0 for even weights. */
    private static double correlation(double[] weights, int tonic, double[] profile) {
        var weightMean = mean(weights, tonic);
        var profileMean = mean(profile, 0);
        double product = 0;
        double weightSquares = 0;
        double profileSquares = 0;
        for (var degree = 0; degree < 12; degree++) {
            var weight = weights[(tonic + degree) % 12] - weightMean;
            var expected = profile[degree] - profileMean;
            product += weight * expected;
            weightSquares += weight * weight;
            profileSquares += expected * expected;
        }
        return weightSquares < 1e-12 ? 0 : product / Math.sqrt(weightSquares * profileSquares);
    }

    private static double mean(double[] values, int from) {
        double sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += values[(from + i) % 12];
        }
        return sum / 12;
    }
}
