package antiphon.evaluation;

import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Distance;
import antiphon.statistics.Replicated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares composers with each other and with real music. What is in the cache is not computed again: neither takes nor
 * whole comparisons. Asked to stop, it answers nothing, and takes that are complete stay in the cache, so that the same
 * order goes on from there.
 *
 * <p>Failures to be expected are {@link IOException}s with a sentence for the user: no real music where it was named, none
 * long enough, a composer that cannot be read.
 */
public final class ComparisonJob implements Job<Optional<Comparison>> {

    private static final double READ = 0.1;
    private static final double DRAWN = 0.7;

    private final ComparisonOrder order;
    private final ComparisonCache cache;

    /** The work for {@code order}, with what {@code cache} knows. */
    public ComparisonJob(ComparisonOrder order, ComparisonCache cache) {
        this.order = order;
        this.cache = cache;
    }

    /** The comparison; empty when it was stopped. */
    @Override
    public Optional<Comparison> run(JobContext context) throws IOException {
        var known = cache.find(order);
        if (known.isPresent()) {
            return known;
        }
        var music = RealMusic.load(order.real(), new Stretch(context, 0, READ));
        var takes = takes(context);
        if (context.stopRequested()) {
            return Optional.empty();
        }
        var comparison = judge(music, takes, new Stretch(context, DRAWN, 1));
        if (comparison.isPresent()) {
            cache.keep(order, comparison.get());
        }
        return comparison;
    }

    /** The takes of every contestant; fewer where it is stopped. */
    private List<List<Melody>> takes(JobContext context) throws IOException {
        var all = new ArrayList<List<Melody>>();
        var each = (DRAWN - READ) / order.contestants().size();
        for (var contestant : order.contestants()) {
            var from = READ + all.size() * each;
            var takes = takes(contestant, new Stretch(context, from, from + each));
            if (context.stopRequested()) {
                break;
            }
            all.add(takes);
        }
        return all;
    }

    private List<Melody> takes(Contestant contestant, JobContext context) throws IOException {
        context.say("Composing as %s".formatted(contestant.name()));
        var key = new TakesKey(contestant.card().fingerprint(), order.size(), order.seed() + 1);
        var known = cache.takes(key);
        if (known.isPresent()) {
            return known.get();
        }
        var takes = contestant
                .opening()
                .open()
                .sampleWindows(order.size().takes(), order.size().events(), key.seed(), context);
        if (takes.size() == order.size().takes()) {
            cache.keep(key, takes);
        }
        return takes;
    }

    private Optional<Comparison> judge(RealMusic music, List<List<Melody>> takes, JobContext context)
            throws IOException {
        context.say("Measuring real music");
        var steps = takes.size() + 1;
        var draws = Draws.of(music, order);
        var judgement = new Judgement(order, music.leftOut(), draws);
        var measured = new ArrayList<MeasuredTakes>();
        var far = new ArrayList<Map<Distance, Replicated>>();
        for (var contestant : order.contestants()) {
            context.report(measured.size() + 1L, steps);
            if (context.stopRequested()) {
                return Optional.empty();
            }
            context.say("Measuring %s".formatted(contestant.name()));
            var number = measured.size();
            measured.add(
                    MeasuredTakes.of(contestant.name(), takes.get(number), draws.phrases(), order.seed() + 1 + number));
            far.add(judgement.distances(measured.get(number)));
        }
        return Optional.of(judgement.comparison(measured, far));
    }
}
