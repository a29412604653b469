package antiphon.evaluation;

import antiphon.score.Melody;
import antiphon.statistics.Excerpt;
import antiphon.statistics.Figure;
import antiphon.statistics.FigureSet;
import antiphon.statistics.PhraseIndex;
import antiphon.statistics.Replicated;
import antiphon.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The takes of one side with everything that is measured of each.
 *
 * @param name   whose takes
 * @param takes  the takes
 * @param sample their figures, with redraws
 * @param copies the longest run of each that stands in the training music
 * @param nats   how well the composer expects the held-out music, where it can tell
 */
record MeasuredTakes(String name, List<Melody> takes, Sample sample, List<Integer> copies, OptionalDouble nats) {

    static MeasuredTakes of(String name, List<Melody> takes, PhraseIndex training, long seed) {
        return measured(name, Excerpt.alone(takes), training, seed);
    }

    /** Windows of real music, which are redrawn song by song. */
    static MeasuredTakes of(List<Excerpt> windows, PhraseIndex training, long seed) {
        return measured(Side.REAL, windows, training, seed);
    }

    private static MeasuredTakes measured(String name, List<Excerpt> excerpts, PhraseIndex training, long seed) {
        var takes = excerpts.stream().map(Excerpt::melody).toList();
        return new MeasuredTakes(
                name,
                takes,
                Sample.of(FigureSet.ofExcerpts(excerpts), seed),
                copies(takes, training),
                OptionalDouble.empty());
    }

    MeasuredTakes with(OptionalDouble newNats) {
        return new MeasuredTakes(name, takes, sample, copies, newNats);
    }

    double[] values(Metric metric) {
        return metric.figure().map(this::column).orElseGet(() -> copies.stream()
                .mapToDouble(Integer::doubleValue)
                .toArray());
    }

    Replicated mean(Metric metric) {
        return sample.mean(values(metric));
    }

    private double[] column(Figure figure) {
        return sample.figures().column(figure);
    }

    private static List<Integer> copies(List<Melody> takes, PhraseIndex training) {
        return takes.stream().map(training::longestCopy).toList();
    }

    /** The standard deviation of a metric about its mean, over the takes that have it. */
    double spread(Metric metric) {
        var values = Arrays.stream(values(metric))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        var mean = Arrays.stream(values).average().orElse(Double.NaN);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(Double.NaN));
    }
}
