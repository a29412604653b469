package antiphon.evaluation;

import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares composers with each other and with real music. What is in the cache is not computed again: neither takes nor
 * whole comparisons. Asked to stop, it answers nothing, and takes that are complete stay in the cache, so that the same
 * order goes on from there.
 *
 * <p>Failures to be expected are {@link IOException}s with a sentence for the user: no real music where it was named,
 * none long enough, a composer that cannot be read.
 */
public final class ComparisonJob implements Job<Optional<Comparison>> {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonJob.class);
    private static final double READ = 0.1;
    private static final double COMPOSED = 0.7;

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
        try {
            var comparison = compare(context);
            keep(() -> cache.keep(order, comparison));
            return Optional.of(comparison);
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private Comparison compare(JobContext context) throws IOException {
        var music = RealMusic.load(order.real(), new Stretch(context, 0, READ));
        var each = (COMPOSED - READ) / order.contestants().size();
        var heard = new ArrayList<Heard>();
        for (var contestant : order.contestants()) {
            var from = READ + heard.size() * each;
            heard.add(listen(contestant, music, new Stretch(context, from, from + each)));
        }
        var rest = new Stretch(context, COMPOSED, 1);
        var judgement = new Judgement(order, music, rest);
        for (var number = 0; number < heard.size(); number++) {
            rest.report(number + 1L, heard.size() + 1L);
            rest.say("Measuring %s".formatted(order.contestants().get(number).name()));
            judgement.hear(heard.get(number).takes(), heard.get(number).nats());
        }
        return judgement.comparison();
    }

    /** Lets a contestant compose, or takes what it composed before. */
    private Heard listen(Contestant contestant, RealMusic music, JobContext context) throws IOException {
        context.say("Composing as %s".formatted(contestant.name()));
        var composer = contestant.opening().open();
        var size = order.size();
        var key = new TakesKey(contestant.card().fingerprint(), size, order.seed() + 1);
        var takes = cache.takes(key)
                .orElseGet(() -> composer.sampleWindows(size.takes(), size.events(), key.seed(), context));
        if (takes.size() < size.takes()) {
            throw new CancellationException();
        }
        SilentComposerException.check(contestant.name(), takes);
        keep(() -> cache.keep(key, takes));
        return new Heard(takes, composer.likelihood(music.heldOut(), context));
    }

    /**
     * What cannot be kept, as on a full disk, will be made again another time; the work that it took is not lost now.
     */
    private static void keep(Keeping keeping) {
        try {
            keeping.keep();
        } catch (IOException e) {
            LOG.warn("A comparison goes on without the cache: {}", e.getMessage());
        }
    }

    /** Writes something to the cache. */
    @FunctionalInterface
    private interface Keeping {
        void keep() throws IOException;
    }

    /** What was heard of one contestant. */
    private record Heard(List<Melody> takes, OptionalDouble nats) {}
}
