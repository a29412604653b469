package antiphon.composer.paper;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.paper.PaperProgress.Mark;
import antiphon.statistics.Formulas;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Measures an epoch that is over: losses, the spread of samples, and the six curves of the paper's figure. */
final class PaperEpochs {

    /** The name of the spread of samples, as a multiple of that of the songs learned from; see {@link Spread}. */
    static final String SPREAD = "spread";

    /** The name of the epochs without an adversary. */
    static final String PRETRAINING = "pretraining";

    /** The name of those with one. */
    static final String ADVERSARIAL = "adversarial";

    /** The name of the error on songs kept aside, in epochs without an adversary. */
    static final String VALIDATION = "mse_valid";

    private static final int SAMPLES = 20;

    private final PaperSession session;
    private final PaperStep step;
    private final PaperBatches batches;
    private final CellReader reader;
    private final Spread spread;
    private final Formulas formulas;

    PaperEpochs(PaperSession session, PaperStep step, PaperBatches batches, PaperSettings settings) {
        this.session = session;
        this.step = step;
        this.batches = batches;
        this.reader = settings.reader(session.units());
        this.spread = new Spread(settings.layout());
        this.formulas = settings.formulas();
    }

    /**
     * Closes the epoch under way.
     *
     * @param cells       cells of the pieces that it learned from
     * @param sampleCells cells of the samples to measure
     */
    EpochRecord close(boolean pretraining, int cells, int sampleCells) {
        var progress = session.progress();
        var figures = pretraining ? errors(cells) : losses(cells);
        var epoch = progress.count(Mark.EPOCH);
        var samples = step.generate(SAMPLES, sampleCells, batches.ofSamples(epoch));
        spread.of(samples, batches.known(SAMPLES, sampleCells)).ifPresent(found -> figures.put(SPREAD, found));
        figures.putAll(Curves.of(
                Arrays.stream(samples).map(Arrays::asList).map(reader::tones).toList(), formulas));
        figures.put("cells", (double) sampleCells);
        progress.add(Mark.EPOCH, 1);
        var closed = new EpochRecord(
                (int) epoch + 1,
                pretraining ? PRETRAINING : ADVERSARIAL,
                progress.count(Mark.STEP),
                progress.get(Mark.SECONDS),
                figures);
        session.epochs().add(closed);
        for (var mark : Mark.ofAnEpoch()) {
            progress.set(mark, 0);
        }
        return closed;
    }

    private Map<String, Double> errors(int cells) {
        var errors = new HashMap<String, Double>();
        errors.put("mse_train", mean(Mark.SUM_ERROR));
        batches.aside(SAMPLES, cells)
                .ifPresent(aside -> errors.put(VALIDATION, step.foretell(aside, batches.ofSamples(-1))));
        return errors;
    }

    private Map<String, Double> losses(int cells) {
        var losses = new HashMap<String, Double>();
        losses.put("loss_g", mean(Mark.SUM_GENERATOR));
        losses.put("loss_d", mean(Mark.SUM_DISCRIMINATOR));
        losses.put("frozen_g", mean(Mark.FROZEN_GENERATOR));
        losses.put("frozen_d", mean(Mark.FROZEN_DISCRIMINATOR));
        batches.aside(SAMPLES, cells).ifPresent(aside -> {
            var found = step.judge(aside, batches.ofSamples(-1));
            losses.put("loss_g_valid", found.generator());
            losses.put("loss_d_valid", found.discriminator());
        });
        return losses;
    }

    private double mean(Mark sum) {
        return session.progress().get(sum) / session.progress().get(Mark.EPOCH_STEP);
    }
}
