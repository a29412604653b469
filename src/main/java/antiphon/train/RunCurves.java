package antiphon.train;

import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import java.util.List;

/** The curves of one run over its steps. Belongs to one thread. */
final class RunCurves {

    private final Series likelihood = new Series();
    private final Series heldOut = new Series();
    private final Series generator = new Series();
    private final Series discriminator = new Series();
    private final Series spread = new Series();

    void add(StepRecord step) {
        var losses = step.losses();
        switch (step.stage()) {
            case CRITIC -> discriminator.add(step.step(), losses.discriminator());
            case ADVERSARIAL -> {
                likelihood.add(step.step(), losses.nll());
                generator.add(step.step(), losses.generator());
                discriminator.add(step.step(), losses.discriminator());
            }
            case MIXTURE, LIKELIHOOD, FINISH, CONTROL -> likelihood.add(step.step(), losses.nll());
        }
    }

    void add(RunEpoch epoch) {
        add(heldOut, epoch, "nll_valid");
        add(spread, epoch, "spread");
    }

    /** An epoch whose steps nobody has seen: its means stand for them. */
    void addAsSteps(RunEpoch epoch) {
        add(epoch);
        add(likelihood, epoch, "nll_train");
        add(generator, epoch, "loss_g");
        add(discriminator, epoch, "loss_d");
    }

    private static void add(Series series, RunEpoch epoch, String figure) {
        var value = epoch.figures().get(figure);
        if (value != null) {
            series.add(epoch.step(), value);
        }
    }

    boolean isEmpty() {
        return heldOut.isEmpty() && likelihood.isEmpty() && discriminator.isEmpty();
    }

    /** The likelihood of what is learned, then of what is kept aside, in nats an event. */
    List<Series> likelihoods() {
        return List.of(likelihood, heldOut);
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
