package antiphon.composer.take;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.Critic;
import antiphon.composer.event.EventBins;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.score.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Composes by drawing events from a trained network and arranging them.
 *
 * <p>The networks know C major and A minor only, and which of the two a piece will be in is theirs to draw. Where a
 * scale asks for a mode, pieces in the other mode are drawn anew, up to eight times; the last one is then taken, and
 * the scale draws its pitches over.
 */
public final class CategoryComposer implements Composer {

    private static final int TOGETHER = 16;

    private final ComposerCard card;
    private final Drafts drafts;
    private final FreeWindows windows;
    private final HeldOutWindows heldOut;
    private final Arranger arranger;
    private final double usualTopP;
    private final Optional<Critic> critic;

    /**
     * Creates a composer.
     *
     * @param card   what it is
     * @param bins   the categories of its events
     * @param shifts how many of its songs were moved by how many semitones before it learned from them
     * @param writer its network
     */
    public CategoryComposer(ComposerCard card, EventBins bins, Map<Integer, Integer> shifts, EventWriter writer) {
        this.card = card;
        var singleLine = bins.equals(EventBins.MELODIC);
        this.drafts = new Drafts(bins, writer);
        this.arranger = new Arranger(card.name(), singleLine);
        this.usualTopP = singleLine ? 0.98 : 0.92;
        this.windows = new FreeWindows(bins, shifts, writer, usualTopP);
        this.critic = writer.critic().map(network -> new TakeCritic(bins, network));
        this.heldOut = new HeldOutWindows(bins, writer);
    }

    @Override
    public ComposerCard card() {
        return card;
    }

    @Override
    public synchronized List<Composition> compose(ComposeRequest request, JobContext context) {
        var takes = new ArrayList<Composition>();
        var topP = request.topP().orElse(usualTopP);
        while (takes.size() < request.variations() && !context.stopRequested()) {
            var from = takes.size();
            var until = Math.min(from + TOGETHER, request.variations());
            var variations = IntStream.range(from, until).boxed().toList();
            DoublePredicate goOn = done -> report(context, from + done * (until - from), request.variations());
            for (var draft : drafts.draw(request, topP, variations, goOn)) {
                var melody = arranger.arrange(draft.tones(), request, draft.transposition());
                takes.add(new Composition(melody, origin(request, topP, draft.variation())));
            }
            report(context, takes.size(), request.variations());
        }
        return List.copyOf(takes);
    }

    @Override
    public synchronized List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
        return windows.sample(count, events, seed, context);
    }

    @Override
    public synchronized OptionalDouble likelihood(List<Melody> music, JobContext context) {
        return heldOut.nats(music, context);
    }

    @Override
    public Optional<Critic> critic() {
        return critic;
    }

    /** Reports in thousandths of a take; answers whether to go on. */
    private static boolean report(JobContext context, double takes, int variations) {
        context.report(Math.round(takes * 1000), variations * 1000L);
        return !context.stopRequested();
    }

    private Origin.Generated origin(ComposeRequest request, double topP, int variation) {
        var settings = RequestTexts.of(request, topP);
        return new Origin.Generated(card.name(), card.fingerprint(), request.seed(), variation, settings);
    }
}
