package antiphon.evaluation;

import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Distance;
import antiphon.statistics.Profile;
import antiphon.statistics.Replicated;
import antiphon.statistics.Representatives;
import antiphon.statistics.SampleDistances;
import antiphon.statistics.TooLittleMusicException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Judges the takes of one composer after the other, and puts what was found together. */
final class Judgement {

    private static final double CONFIDENCE = 0.95;

    private final ComparisonOrder order;
    private final Comparison.Music music;
    private final Draws draws;
    private final Runnable pulse;
    private final SampleDistances distances;
    private final Map<Distance, Replicated> floor;
    private final Map<Distance, Replicated> training;
    private final List<MeasuredTakes> composers = new ArrayList<>();
    private final List<Map<Distance, Replicated>> far = new ArrayList<>();

    /**
     * Draws and measures the real music.
     *
     * @throws CancellationException from here or any other method, once {@code context} asks to stop
     */
    Judgement(ComparisonOrder order, RealMusic real, JobContext context) throws TooLittleMusicException {
        context.say("Measuring real music");
        this.order = order;
        this.draws = Draws.of(real, order);
        this.music = new Comparison.Music(
                draws.heldOutSongs(), draws.reference().sample().witnesses(), draws.trainingSongs(), real.leftOut());
        this.pulse = () -> stopIfAsked(context);
        this.distances = new SampleDistances(draws.reference().sample());
        this.floor = distances.of(draws.floor().sample(), pulse);
        this.training = distances.of(draws.training().sample(), pulse);
    }

    /** Judges the takes of the next composer of the order. */
    void hear(List<Melody> takes, OptionalDouble nats) {
        var number = composers.size();
        var name = order.contestants().get(number).name();
        var measured = MeasuredTakes.of(name, takes, draws.phrases(), order.seed() + 1 + number)
                .with(nats);
        far.add(distances.of(measured.sample(), pulse));
        composers.add(measured);
    }

    /** The whole comparison, once every composer was heard. */
    Comparison comparison() {
        var metrics = Arrays.stream(Metric.values()).map(metric -> row(metric)).toList();
        var rows =
                Arrays.stream(Distance.values()).map(distance -> row(distance)).toList();
        return new Comparison(
                order.size(),
                order.seed(),
                music,
                side(draws.reference()),
                composers.stream().map(this::side).toList(),
                metrics,
                rows,
                new VerdictWriter(names(), rows, far, leader(Distance.values().length))
                        .verdict(Cautions.of(order, music, draws, composers)));
    }

    private static void stopIfAsked(JobContext context) {
        if (context.stopRequested()) {
            throw new CancellationException();
        }
    }

    private MetricRow row(Metric metric) {
        var real = draws.reference().mean(metric);
        var far = composers.stream()
                .map(composer -> composer.mean(metric).distanceTo(real))
                .toList();
        return new MetricRow(
                metric,
                summary(draws.reference(), metric),
                composers.stream().map(composer -> summary(composer, metric)).toList(),
                leader(Metric.values().length).least(far));
    }

    private static Summary summary(MeasuredTakes side, Metric metric) {
        return new Summary(metric.interval(side.mean(metric), CONFIDENCE), side.spread(metric));
    }

    private DistanceRow row(Distance distance) {
        return new DistanceRow(
                distance,
                distance.interval(floor.get(distance), CONFIDENCE),
                distance.interval(training.get(distance), CONFIDENCE),
                far.stream()
                        .map(composer -> distance.interval(composer.get(distance), CONFIDENCE))
                        .toList(),
                leader(Distance.values().length)
                        .least(far.stream()
                                .map(composer -> distance.farness(composer.get(distance)))
                                .toList()));
    }

    private Leader leader(int measures) {
        return Leader.ofTable(measures, composers.size(), music.judgedBy());
    }

    private List<String> names() {
        return composers.stream().map(MeasuredTakes::name).toList();
    }

    private Side side(MeasuredTakes takes) {
        var representatives = new Representatives(draws.reference().sample().figures());
        var figures = takes.sample().figures();
        return new Side(
                takes.name(),
                takes.nats(),
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
