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
     * Finds the scale; of equally good ones major comes before minor before harmonic minor, and then the lowest tonic.
     * In the published program the tonic comes first, and it does not wrap around: pitch classes below the tonic belong
     * to none of its scales.
     */
    static ScaleMatch of(int[] pitches, Formulas formulas) {
        var clean = formulas == Formulas.CLEAN;
        var best = new ScaleMatch(0, Scale.MAJOR, -1);
        for (var i = 0; i < 12 * SCALES.size(); i++) {
            var tonic = clean ? i % 12 : i / SCALES.size();
            var scale = SCALES.get(clean ? i / 12 : i % SCALES.size());
            var score = share(pitches, tonic, scale, clean ? 0 : tonic);
            if (score > best.score) {
                best = new ScaleMatch(tonic, scale, score);
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
