package antiphon.statistics;

import antiphon.score.PitchName;
import antiphon.score.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The scale that holds most tones of a melody.
 *
 * <p>Source: Mogren 2016, section 4 (scale consistency).
 *
 * @param tonic pitch class of the tonic, 0 (C) to 11 (B)
 * @param scale major, minor or harmonic minor
 * @param score the share of the tones that belong to it, 0 to 1
 */
public record ScaleMatch(int tonic, Scale scale, double score) {

    private static final List<Scale> SCALES = List.of(Scale.MAJOR, Scale.MINOR, Scale.HARMONIC_MINOR);

    /**
     * Finds the scale; of equally good ones the lowest tonic, and major first. The published program does not wrap
     * around: with it, pitch classes below the tonic belong to no scale.
     */
    static ScaleMatch of(int[] pitches, Formulas formulas) {
        var best = new ScaleMatch(0, Scale.MAJOR, -1);
        for (var tonic = 0; tonic < 12; tonic++) {
            for (var scale : SCALES) {
                var lowest = formulas == Formulas.CLEAN ? 0 : tonic;
                var score = share(pitches, tonic, scale, lowest);
                if (score > best.score) {
                    best = new ScaleMatch(tonic, scale, score);
                }
            }
        }
        return best;
    }

    private static double share(int[] pitches, int tonic, Scale scale, int lowest) {
        var inside = Arrays.stream(pitches)
                .filter(pitch -> pitch % 12 >= lowest && scale.contains(pitch, tonic))
                .count();
        return (double) inside / pitches.length;
    }

    /** Its name, as {@code E♭ harmonic minor}. */
    @Override
    public String toString() {
        return PitchName.ofClass(tonic) + " "
                + scale.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
