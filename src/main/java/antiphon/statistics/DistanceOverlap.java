package antiphon.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares two sets by 15 traits: how far apart the melodies of the reference lie among themselves, against how far the
 * judged melodies lie from the reference. Where both have the same distribution, the judged set is as varied as the
 * reference and in the same place.
 *
 * <p>Source: Yang and Lerch, On the evaluation of generative models in music, 2018, section 3.3. The traits are ours in
 * part.
 */
final class DistanceOverlap {

    private static final List<Trait> TRAITS = List.of(
            Figure.UNIQUE,
            Figure.SPAN,
            Figure.INTERVAL,
            Figure.INTER_ONSET,
            Figure.SCALE,
            Figure.POLYPHONY,
            Figure.PITCH_CLASS_ENTROPY,
            Figure.REPETITION,
            Figure.DURATION,
            Profile.PITCH_CLASS,
            Profile.PITCH_CLASS_TRANSITION,
            Profile.NOTE_LENGTH,
            Profile.NOTE_LENGTH_TRANSITION,
            Profile.INTER_ONSET,
            Profile.INTERVAL);

    private final List<TraitOverlap> traits;

    /** Compares {@code judged} with {@code reference}. */
    DistanceOverlap(FigureSet reference, FigureSet judged) {
        traits = TRAITS.stream()
                .map(trait -> new TraitOverlap(reference.rows(trait), judged.rows(trait)))
                .toList();
    }

    /** Overlapping area and divergence of two whole sets, each the mean over the traits. */
    static Overlap between(FigureSet reference, FigureSet judged) {
        var all = new DistanceOverlap(reference, judged);
        return all.between(
                IntStream.range(0, reference.size()).toArray(),
                IntStream.range(0, judged.size()).toArray());
    }

    /** The same of the melodies with these numbers; a number may stand there more than once. */
    Overlap between(int[] reference, int[] judged) {
        var within = Pairs.within(reference);
        var across = Pairs.across(reference, judged);
        var each = traits.stream().map(trait -> trait.between(within, across)).toList();
        return new Overlap(
                each.stream().mapToDouble(Overlap::area).average().orElseThrow(),
                each.stream().mapToDouble(Overlap::divergence).average().orElseThrow());
    }
}
