package antiphon.evaluation;

import antiphon.statistics.Distance;
import antiphon.statistics.Profile;
import antiphon.statistics.Replicated;
import antiphon.statistics.Representatives;
import antiphon.statistics.SampleDistances;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Judges drawn takes and puts what was found together. */
final class Judgement {

    private static final double CONFIDENCE = 0.95;

    private final ComparisonOrder order;
    private final Comparison.Music music;
    private final Draws draws;
    private final SampleDistances distances;
    private final Map<Distance, Replicated> floor;
    private final Map<Distance, Replicated> training;

    Judgement(ComparisonOrder order, List<String> leftOut, Draws draws) {
        this.order = order;
        this.music = new Comparison.Music(draws.heldOutSongs(), draws.trainingSongs(), leftOut);
        this.draws = draws;
        this.distances = new SampleDistances(draws.reference().sample());
        this.floor = distances.of(draws.floor().sample());
        this.training = distances.of(draws.training().sample());
    }

    /** How far the takes of one composer are from real music. */
    Map<Distance, Replicated> distances(MeasuredTakes composer) {
        return distances.of(composer.sample());
    }

    /**
     * The whole comparison.
     *
     * @param composers the takes of every composer
     * @param far       the distances of each
     */
    Comparison comparison(List<MeasuredTakes> composers, List<Map<Distance, Replicated>> far) {
        var metrics = Arrays.stream(Metric.values())
                .map(metric -> row(metric, composers))
                .toList();
        var rows = Arrays.stream(Distance.values())
                .map(distance -> row(distance, far))
                .toList();
        return new Comparison(
                order.size(),
                order.seed(),
                music,
                side(draws.reference()),
                composers.stream().map(this::side).toList(),
                metrics,
                rows,
                new VerdictWriter(names(composers), rows, far).verdict(Cautions.of(order, music, draws, composers)));
    }

    private MetricRow row(Metric metric, List<MeasuredTakes> composers) {
        var real = draws.reference().mean(metric);
        var far = composers.stream()
                .map(composer -> composer.mean(metric).distanceTo(real))
                .toList();
        return new MetricRow(
                metric,
                summary(draws.reference(), metric),
                composers.stream().map(composer -> summary(composer, metric)).toList(),
                new Leader(Metric.values().length).least(far));
    }

    private static Summary summary(MeasuredTakes side, Metric metric) {
        return new Summary(side.mean(metric).interval(CONFIDENCE), side.spread(metric));
    }

    private DistanceRow row(Distance distance, List<Map<Distance, Replicated>> far) {
        return new DistanceRow(
                distance,
                distance.interval(floor.get(distance), CONFIDENCE),
                distance.interval(training.get(distance), CONFIDENCE),
                far.stream()
                        .map(composer -> distance.interval(composer.get(distance), CONFIDENCE))
                        .toList(),
                new Leader(Distance.values().length)
                        .least(far.stream()
                                .map(composer -> distance.farness(composer.get(distance)))
                                .toList()));
    }

    private static List<String> names(List<MeasuredTakes> composers) {
        return composers.stream().map(MeasuredTakes::name).toList();
    }

    private Side side(MeasuredTakes takes) {
        var representatives = new Representatives(draws.reference().sample().figures());
        var figures = takes.sample().figures();
        return new Side(
                takes.name(),
                each(Metric.values(), Metric.class, metric -> list(takes.values(metric))),
                each(
                        new Profile[] {Profile.PITCH_CLASS, Profile.INTERVAL},
                        Profile.class,
                        profile -> list(figures.mean(profile))),
                takes.takes().get(representatives.median(figures)),
                takes.takes().get(representatives.typical(figures)));
    }

    private static <K extends Enum<K>, V> Map<K, V> each(K[] keys, Class<K> kind, Function<K, V> value) {
        var map = new EnumMap<K, V>(kind);
        for (var key : keys) {
            map.put(key, value.apply(key));
        }
        return map;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
