package antiphon.composer.paper;

import antiphon.composer.training.TrainingSettingException;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A step of the adversaries as the recipe trains them, at the paper's sizes: 20 sequences of 100 cells, two layers of 350
 * in either network. The real sequences are noise, as their content does not change the work.
 */
public final class PublishedStep {

    private static final int SEED = 1;

    private final PaperSettings settings;
    private final PaperStep step;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final float[][][] pieces;

    /** @param threads how many a matrix product may take, 1 or more */
    public PublishedStep(int threads) throws TrainingSettingException {
        settings = PaperSettings.parse(Map.of(PaperSetting.THREADS.label(), Integer.toString(threads)));
        step = new PaperStep(PaperNetworks.create(settings, Styles.NONE, SEED), settings);
        var cells = settings.count(PaperSetting.SONGLENGTH);
        pieces = new float[settings.count(PaperSetting.BATCH)][cells]
                [settings.layout().width()];
        for (var piece : pieces) {
            for (var cell : piece) {
                for (var at = 0; at < cell.length; at++) {
                    cell[at] = random.nextFloat();
                }
            }
        }
    }

    /** Both networks learn. */
    public void train() {
        step.duel(pieces, settings.rate(0), Freezing.Turn.BOTH, random);
    }
}
