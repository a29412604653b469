package antiphon.composer.event;

import antiphon.score.Key;
import antiphon.score.Mode;
import java.util.List;

/**
 * Finds the key of music by how long each pitch class sounds.
 *
 * <p>Source: Krumhansl, Cognitive Foundations of Musical Pitch, 1990: correlation with the profiles of the 24 keys.
 */
public final class KeyProfile {

    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    /** Beats after which a held tone counts no more: a pedal point would outvote the melody above it. */
    private static final double LONGEST = 4;

    private KeyProfile() {}

    /** The key of {@code tones}; C major where nothing tells keys apart. */
    public static Key of(List<Tone> tones) {
        var weights = weights(tones);
        var best = Key.C_MAJOR;
        var highest = Double.NEGATIVE_INFINITY;
        for (var mode : Mode.values()) {
            for (var tonic = 0; tonic < 12; tonic++) {
                var correlation = correlation(weights, mode == Mode.MAJOR ? MAJOR : MINOR, tonic);
                if (correlation > highest) {
                    highest = correlation;
                    best = new Key(tonic, mode);
                }
            }
        }
        return best;
    }

    private static double[] weights(List<Tone> tones) {
        var weights = new double[12];
        for (var tone : tones) {
            weights[tone.pitch() % 12] += Math.min(tone.length(), LONGEST);
        }
        return weights;
    }

    /** Pearson's correlation; 0 where the weights are all equal. */
    private static double correlation(double[] weights, double[] profile, int tonic) {
        var meanWeight = mean(weights);
        var meanProfile = mean(profile);
        double product = 0;
        double weightSquares = 0;
        double profileSquares = 0;
        for (var pitchClass = 0; pitchClass < 12; pitchClass++) {
            var weight = weights[pitchClass] - meanWeight;
            var expected = profile[Math.floorMod(pitchClass - tonic, 12)] - meanProfile;
            product += weight * expected;
            weightSquares += weight * weight;
            profileSquares += expected * expected;
        }
        return weightSquares > 0 ? product / Math.sqrt(weightSquares * profileSquares) : 0;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
