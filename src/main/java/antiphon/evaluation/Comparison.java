package antiphon.evaluation;

import antiphon.statistics.Distance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What came of a comparison.
 *
 * @param size      how much was drawn of each side
 * @param seed      the seed of all draws
 * @param music     what was judged by
 * @param real      the real music that was judged by
 * @param composers the composers, in the order in which they were asked for
 * @param metrics   the table, one line a metric
 * @param distances how far each composer is from real music
 * @param verdict   what may be said about it
 */
public record Comparison(
        ComparisonOrder.Size size,
        long seed,
        Music music,
        Side real,
        List<Side> composers,
        List<MetricRow> metrics,
        List<DistanceRow> distances,
        Verdict verdict) {

    /**
     * The real music of a comparison, told.
     *
     * @param heldOut  how many songs could be judged by
     * @param judgedBy how many of them were drawn
     * @param training how many songs were learned from
     * @param leftOut  one sentence for every file that could not be used
     */
    public record Music(int heldOut, int judgedBy, int training, List<String> leftOut) {

        public Music {
            leftOut = List.copyOf(leftOut);
        }
    }

    public Comparison {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(music, "music");
        Objects.requireNonNull(real, "real");
        composers = List.copyOf(composers);
        metrics = List.copyOf(metrics);
        distances = List.copyOf(distances);
        Objects.requireNonNull(verdict, "verdict");
    }

    /** What a line of distances says. */
    public Standing standing(DistanceRow row) {
        return Standing.of(row.nearest(), row.composers().stream(), music.judgedBy());
    }

    /** What a line of the table says. */
    public Standing standing(MetricRow row) {
        var sides = Stream.concat(Stream.of(row.real()), row.composers().stream());
        return Standing.of(row.nearest(), sides.map(Summary::mean), music.judgedBy());
    }

    /** The line of one distance. */
    public DistanceRow row(Distance distance) {
        return distances.stream()
                .filter(row -> row.distance() == distance)
                .findFirst()
                .orElseThrow();
    }

    /** The line of one metric. */
    public MetricRow row(Metric metric) {
        return metrics.stream()
                .filter(row -> row.metric() == metric)
                .findFirst()
                .orElseThrow();
    }
}
