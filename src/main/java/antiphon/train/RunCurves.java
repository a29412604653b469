package antiphon.train;

import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import java.util.List;
import java.util.Map;

/** The curves of one run over its steps. Belongs to one thread. */
final class RunCurves {

    private final Series learned = new Series();
    private final Series heldOut = new Series();
    private final Series generator = new Series();
    private final Series discriminator = new Series();
    private final Series spread = new Series();
    private boolean squared;

    void add(StepRecord step) {
        addLosses(step.step(), step.losses());
    }

    void add(RunEpoch epoch) {
        add(heldOut, epoch.step(), epoch.figures(), "nll_valid");
        add(heldOut, epoch.step(), epoch.figures(), "mse_valid");
        add(spread, epoch.step(), epoch.figures(), "spread");
    }

    /** An epoch whose steps nobody has seen: its means stand for them. */
    void addAsSteps(RunEpoch epoch) {
        add(epoch);
        addLosses(epoch.step(), epoch.figures());
    }

    private void addLosses(long step, Map<String, Double> losses) {
        squared |= losses.containsKey("mse_train");
        add(learned, step, losses, "nll_train");
        add(learned, step, losses, "mse_train");
        add(generator, step, losses, "loss_g");
        add(discriminator, step, losses, "loss_d");
    }

    private static void add(Series series, long step, Map<String, Double> figures, String figure) {
        var value = figures.get(figure);
        if (value != null) {
            series.add((double) step, value);
        }
    }

    boolean isEmpty() {
        return heldOut.isEmpty() && learned.isEmpty() && discriminator.isEmpty();
    }

    /** Whether what is foretold is judged by its squared error, as the paper does in pretraining, and not by its likelihood. */
    boolean isSquared() {
        return squared;
    }

    /** How badly is foretold what is learned, then what is kept aside. */
    List<Series> foretelling() {
        return List.of(learned, heldOut);
    }

    /** The loss of the generator, then of the discriminator. */
    List<Series> losses() {
        return List.of(generator, discriminator);
    }

    /** How different samples are from one another. */
    List<Series> spreads() {
        return List.of(spread);
    }
}
