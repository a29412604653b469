package antiphon.composer.paper;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.event.Tone;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.take.Arranger;
import antiphon.composer.take.RequestTexts;
import antiphon.composer.take.Transposition;
import antiphon.composer.training.OrderTexts;
import antiphon.composer.training.TrainingSettingException;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.score.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Composes as the paper does: from noise alone, tone after tone, and in a style that is asked for by name where it was
 * trained to tell styles. It knows no repetition, no share of the probability
 * and no music to go on from; of a request's settings, temperature widens or narrows the noise, and key, scale, grid and
 * tempo change what was written. One whose conversion is literal keeps to the published program's file: of a request it
 * hears temperature, bars and variations alone.
 */
public final class PaperComposer implements Composer {

    private static final int TOGETHER = 16;

    private final ComposerCard card;
    private final PaperWriter writer;
    private final boolean literal;
    private final Arranger arranger;

    private PaperComposer(ComposerCard card, PaperWriter writer, boolean literal) {
        this.card = card;
        this.writer = writer;
        this.literal = literal;
        this.arranger = new Arranger(card.name(), false);
    }

    /**
     * The composer in {@code file}.
     *
     * @throws ComposerFileException where its weights are not those of its settings
     */
    public static PaperComposer open(ComposerCard card, ComposerFile file) throws ComposerFileException {
        var settings = settings(file);
        var writer = PaperWriter.open(file, recipe(file), settings);
        return new PaperComposer(card, writer, settings.is(PaperSetting.CONVERSION, "literal"));
    }

    private static PaperRecipe recipe(ComposerFile file) throws ComposerFileException {
        return PaperRecipe.of(file.description().recipe())
                .orElseThrow(() -> new ComposerFileException("%s is a composer of another kind."
                        .formatted(file.description().name())));
    }

    private static PaperSettings settings(ComposerFile file) throws ComposerFileException {
        try {
            return PaperSettings.parse(
                    OrderTexts.withoutBudget(file.description().settings()));
        } catch (TrainingSettingException e) {
            throw new ComposerFileException(
                    "%s was trained with settings that this Antiphon does not know."
                            .formatted(file.description().name()),
                    e);
        }
    }

    @Override
    public ComposerCard card() {
        return card;
    }

    @Override
    public synchronized List<Composition> compose(ComposeRequest request, JobContext context) {
        var takes = new ArrayList<Composition>();
        var manner = new PaperWriter.Manner(request.temperature(), request.style());
        var quarters = (double) request.bars() * Arranger.BEATS_PER_BAR;
        while (takes.size() < request.variations() && !context.stopRequested()) {
            var from = takes.size();
            var until = Math.min(from + TOGETHER, request.variations());
            var seeds = IntStream.range(from, until)
                    .mapToObj(variation -> seed(request.seed(), variation))
                    .toList();
            DoublePredicate goOn = done -> report(context, from + done * seeds.size(), request.variations());
            for (var tones : writer.untilTime(quarters, manner, seeds, goOn)) {
                takes.add(take(tones, request, takes.size()));
            }
        }
        return List.copyOf(takes);
    }

    private Composition take(List<Tone> tones, ComposeRequest request, int variation) {
        var melody = literal
                ? Unarranged.asTheProgram(tones)
                : arranger.arrange(tones, request, Transposition.of(tones, request, 0));
        var settings = RequestTexts.of(request, 1);
        return new Composition(
                melody, new Origin.Generated(card.name(), card.fingerprint(), request.seed(), variation, settings));
    }

    @Override
    public synchronized List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
        var random = new SplittableRandom(seed);
        var windows = new ArrayList<Melody>();
        while (windows.size() < count && !context.stopRequested()) {
            var from = windows.size();
            var seeds = random.longs(Math.min(TOGETHER, count - from)).boxed().toList();
            for (var tones : writer.tones(events, seeds, done -> report(context, from + done * seeds.size(), count))) {
                windows.add(window(tones));
            }
        }
        return List.copyOf(windows);
    }

    /** The tones from the first one's onset on, in the finest resolution that a take has. */
    private static Melody window(List<Tone> tones) {
        var first = tones.isEmpty() ? 0 : tones.get(0).onset();
        return Unarranged.of(
                Arranger.TICKS_PER_QUARTER,
                tones.stream()
                        .map(tone -> new Tone(tone.onset() - first, tone.length(), tone.pitch(), tone.velocity()))
                        .toList());
    }

    private static long seed(long seed, int variation) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + variation).nextLong();
    }

    /** Reports in thousandths; answers whether to go on. */
    private static boolean report(JobContext context, double done, int of) {
        context.report(Math.round(done * 1000), of * 1000L);
        return !context.stopRequested();
    }
}
