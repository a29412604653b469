package antiphon.composer.paper;

import antiphon.composer.file.EpochRecord;
import java.util.List;

/**
 * A generator that has come to make nearly the same whatever the noise, under an adversary. While it is pretrained it does
 * so too, as what may come next has one mean; that is no collapse.
 */
final class Collapse {

    /** Less than this share of what real songs differ by. */
    private static final double SHARE = 0.1;

    private Collapse() {}

    /** Whether the last of {@code epochs} is one of collapse, and the one before was not. */
    static boolean begins(List<EpochRecord> epochs) {
        var last = epochs.size() - 1;
        return is(epochs.get(last)) && (last == 0 || !is(epochs.get(last - 1)));
    }

    private static boolean is(EpochRecord epoch) {
        return epoch.stage().equals(PaperEpochs.ADVERSARIAL)
                && epoch.figures().getOrDefault(PaperEpochs.SPREAD, 1.0) < SHARE;
    }

    /** What to say of it. */
    static String sentence(int epoch, Preset preset) {
        return "Epoch %d: the generator has collapsed: its samples differ by less than a tenth of what real songs do, "
                        .formatted(epoch)
                + "whatever the losses say. Some recover within a few epochs; otherwise go back to an earlier epoch, or "
                + (preset == Preset.STEADY ? "train with a lower learning_rate." : "train with preset=steady.");
    }
}
