package antiphon.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far samples lie from a reference, by every {@link Distance}, each with what it would be for redraws of both
 * sides.
 *
 * <p>Two things stay as they are in all redraws: the scale and the directions of the Frechet distance, which are those
 * of the reference as it is, and the classifiers of the AUC, whose verdicts on melodies they have not learned from are
 * redrawn. The interval of the AUC is that of these classifiers, therefore.
 */
public final class SampleDistances {

    /** How many of the redraws of the samples are measured: a distance takes a thousand times as long as a mean. */
    static final int REDRAWS = 200;

    private final Sample reference;
    private final FrechetDistance frechet;

    /** A number of two sets, of which some melodies may be there twice and others not at all. */
    @FunctionalInterface
    private interface Redrawable<T> {
        T of(int[] reference, int[] judged);
    }

    /** Takes the scale of {@code reference}. */
    public SampleDistances(Sample reference) {
        this.reference = reference;
        this.frechet = new FrechetDistance(reference.figures().rows());
    }

    /**
     * Every distance of {@code judged}; those of two samples can be subtracted.
     *
     * @param pulse run many times a second; what it throws ends the work
     */
    public Map<Distance, Replicated> of(Sample judged, Runnable pulse) {
        var overlaps = redraw(judged, pulse, new DistanceOverlap(reference.figures(), judged.figures())::between);
        var witnesses = Math.min(reference.witnesses(), judged.witnesses());
        var distances = new EnumMap<Distance, Replicated>(Distance.class);
        distances.put(Distance.OA, replicated(overlaps, Overlap::area, witnesses));
        distances.put(Distance.KL, replicated(overlaps, Overlap::divergence, witnesses));
        var clouds = frechet.to(judged.figures().rows());
        distances.put(Distance.FD, replicated(redraw(judged, pulse, clouds::distance), Double::doubleValue, witnesses));
        var verdicts = RealOrGenerated.verdicts(
                reference.figures().songRows(), judged.figures().songRows(), pulse);
        distances.put(Distance.AUC, replicated(redraw(judged, pulse, verdicts::auc), Double::doubleValue, witnesses));
        return distances;
    }

    /** The number of the samples themselves, then that of every redraw. */
    private <T> List<T> redraw(Sample judged, Runnable pulse, Redrawable<T> number) {
        return IntStream.range(-1, REDRAWS)
                .peek(redraw -> pulse.run())
                .mapToObj(redraw -> number.of(reference.rows(redraw), judged.rows(redraw)))
                .toList();
    }

    private static <T> Replicated replicated(List<T> numbers, ToDoubleFunction<T> which, int witnesses) {
        var values = numbers.stream().mapToDouble(which).toArray();
        return new Replicated(
                values[0],
                IntStream.range(1, values.length).mapToDouble(i -> values[i]).toArray(),
                witnesses);
    }
}
