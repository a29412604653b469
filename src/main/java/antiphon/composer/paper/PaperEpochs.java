package antiphon.composer.paper;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.paper.PaperProgress.Mark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Measures an epoch that is over: losses, the spread of samples, and the six curves of the paper's figure. */
final class PaperEpochs {

    /** The name of the spread of samples, as a multiple of that of the songs kept aside. */
    static final String SPREAD = "spread";

    /** The name of the epochs without an adversary. */
    static final String PRETRAINING = "pretraining";

    /** The name of those with one. */
    static final String ADVERSARIAL = "adversarial";

    private static final int SAMPLES = 20;

    private final PaperSession session;
    private final PaperStep step;
    private final PaperBatches batches;
    private final CellReader reader;

    PaperEpochs(PaperSession session, PaperStep step, PaperBatches batches, CellReader reader) {
        this.session = session;
        this.step = step;
        this.batches = batches;
        this.reader = reader;
    }

    /**
     * Closes the epoch under way.
     *
     * @param cells       cells of the pieces that it learned from
     * @param sampleCells cells of the samples to measure
     */
    EpochRecord close(boolean pretraining, int cells, int sampleCells) {
        var progress = session.progress();
        var figures = new HashMap<String, Double>(pretraining ? errors(cells) : losses(cells));
        var epoch = progress.count(Mark.EPOCH);
        var samples = step.generate(SAMPLES, sampleCells, batches.ofSamples(epoch));
        var width = batches.cellWidth();
        figures.put(SPREAD, Spread.of(samples, width) / Spread.of(batches.aside(SAMPLES, sampleCells), width));
        figures.putAll(Curves.of(
                Arrays.stream(samples).map(Arrays::asList).map(reader::tones).toList()));
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
        var steps = session.progress().get(Mark.EPOCH_STEP);
        return Map.of(
                "mse_train",
                session.progress().get(Mark.SUM_ERROR) / steps,
                "mse_valid",
                step.foretell(batches.aside(SAMPLES, cells), batches.ofSamples(-1)));
    }

    private Map<String, Double> losses(int cells) {
        var progress = session.progress();
        var steps = progress.get(Mark.EPOCH_STEP);
        var aside = step.judge(batches.aside(SAMPLES, cells), batches.ofSamples(-1));
        return Map.of(
                "loss_g", progress.get(Mark.SUM_GENERATOR) / steps,
                "loss_d", progress.get(Mark.SUM_DISCRIMINATOR) / steps,
                "loss_g_valid", aside.generator(),
                "loss_d_valid", aside.discriminator(),
                "frozen_g", progress.get(Mark.FROZEN_GENERATOR) / steps,
                "frozen_d", progress.get(Mark.FROZEN_DISCRIMINATOR) / steps);
    }
}
