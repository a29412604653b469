package antiphon.evaluation;

import antiphon.composer.Composer;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Evaluation;
import antiphon.statistics.EvaluationRow;
import antiphon.statistics.Excerpt;
import antiphon.statistics.Measure;
import antiphon.statistics.NoiseWindows;
import antiphon.statistics.PhraseIndex;
import antiphon.statistics.RealWindows;
import antiphon.statistics.TooLittleMusicException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One evaluation under way: the reference is drawn, and rows are judged one after the other. */
public final class Trial {

    private final RealMusic music;
    private final Size size;
    private final long seed;
    private final JobContext context;
    private final RealWindows heldOut;
    private final RealWindows training;
    private final PhraseIndex heldOutPhrases;
    private final PhraseIndex trainingPhrases;
    private final Evaluation evaluation;
    private final List<Heard> heard = new ArrayList<>();

    /**
     * How much is drawn.
     *
     * @param count  melodies a draw
     * @param events notes a melody
     * @param draws  draws of each origin
     */
    public record Size(int count, int events, int draws) {}

    /** One draw of melodies by its seed. */
    @FunctionalInterface
    private interface Origin {
        List<Excerpt> draw(long seed) throws IOException;
    }

    /**
     * Draws the reference.
     *
     * @param seed    fixes every draw
     * @param context told what is being done; asking it to stop ends a draw early
     * @throws TooLittleMusicException when no song of either side is long enough
     */
    public Trial(RealMusic music, Size size, long seed, JobContext context) throws TooLittleMusicException {
        this.music = music;
        this.size = size;
        this.seed = seed;
        this.context = context;
        heldOut = new RealWindows(music.heldOut(), size.events());
        training = heldOut.ofOthers(music.training());
        context.say("Indexing phrases");
        heldOutPhrases = PhraseIndex.of(music.heldOut());
        trainingPhrases = PhraseIndex.of(music.training());
        evaluation = new Evaluation(heldOut.windows(size.count(), seed));
    }

    /** What a perfect composer would reach, what one that knows its training music by heart would, and nonsense. */
    public List<EvaluationRow> realAndNoise() throws IOException {
        return List.of(
                judge("real, held out", at -> heldOut.windows(size.count(), at + Draws.APART), trainingPhrases),
                judge("real, training", at -> training.windows(size.count(), at + 2 * Draws.APART), heldOutPhrases),
                judge(
                        "noise",
                        at -> Excerpt.alone(NoiseWindows.draw(size.count(), size.events(), at)),
                        trainingPhrases));
    }

    /** Judges what {@code composer} writes freely, and how well it expects the held-out music. */
    public EvaluationRow judge(String name, Composer composer) throws IOException {
        var draws = draws(name, at -> Excerpt.alone(takes(name, composer, at)));
        var nats = composer.likelihood(music.heldOut(), context);
        var first = draws.get(0).stream().map(Excerpt::melody).toList();
        heard.add(new Heard(Contestant.of(name, composer), first, nats));
        var row = evaluation.judge(name, draws, trainingPhrases);
        return nats.isPresent() ? row.with(Measure.NLL, nats.getAsDouble()) : row;
    }

    /**
     * The comparison of all composers that were judged, by the first draw of each.
     *
     * @param sources where the music came from
     */
    public Comparison comparison(RealMusicSources sources) throws TooLittleMusicException {
        var contestants = heard.stream().map(Heard::contestant).toList();
        var order =
                new ComparisonOrder(contestants, sources, new ComparisonOrder.Size(size.count(), size.events()), seed);
        var judgement = new Judgement(order, music, context);
        heard.forEach(each -> judgement.hear(each.takes(), each.nats()));
        return judgement.comparison();
    }

    private List<Melody> takes(String name, Composer composer, long at) throws SilentComposerException {
        var takes = composer.sampleWindows(size.count(), size.events(), at, context);
        SilentComposerException.check(name, takes);
        return takes;
    }

    private EvaluationRow judge(String name, Origin origin, PhraseIndex phrases) throws IOException {
        return evaluation.judge(name, draws(name, origin), phrases);
    }

    private List<List<Excerpt>> draws(String name, Origin origin) throws IOException {
        context.say("Judging " + name);
        var draws = new ArrayList<List<Excerpt>>();
        for (var draw = 1; draw <= size.draws(); draw++) {
            draws.add(origin.draw(seed + draw));
        }
        return draws;
    }

    /** What was heard of one composer: its first draw. */
    private record Heard(Contestant contestant, List<Melody> takes, OptionalDouble nats) {}
}
