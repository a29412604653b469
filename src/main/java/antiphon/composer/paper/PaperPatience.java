package antiphon.composer.paper;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.paper.PaperProgress.Mark;

/**
 * Watches how well a training without an adversary foretells songs that were kept aside, where that is wanted: the
 * weights that did so best are those that it leaves, and it is over once none did better for as many epochs as are set.
 * Errors on sequences of other lengths cannot be compared, so that it begins anew while they grow.
 */
final class PaperPatience {

    private final PaperOrder order;
    private final PaperSession session;
    private final int epochs;

    PaperPatience(PaperOrder order, PaperSession session) {
        this.order = order;
        this.session = session;
        this.epochs = order.recipe() == PaperRecipe.PAPER ? 0 : order.settings().count(PaperSetting.PATIENCE);
    }

    /** Takes note of an epoch that is over. */
    void judge(EpochRecord closed) {
        var error = closed.figures().get(PaperEpochs.VALIDATION);
        if (epochs == 0 || error == null) {
            return;
        }
        var progress = session.progress();
        if (closed.epoch() > 1 && order.cells(closed.epoch() - 1L) != order.cells(closed.epoch() - 2L)) {
            progress.set(Mark.BEST, Double.MAX_VALUE);
        }
        progress.add(Mark.SINCE_BEST, 1);
        if (error < progress.get(Mark.BEST)) {
            progress.set(Mark.BEST, error);
            progress.set(Mark.SINCE_BEST, 0);
            session.markBest();
        }
    }

    /** How many epochs there was nothing better, once that is enough; 0 before. */
    int out() {
        var since = (int) session.progress().count(Mark.SINCE_BEST);
        return epochs > 0 && since >= epochs ? since : 0;
    }
}
