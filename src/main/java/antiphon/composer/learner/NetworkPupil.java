package antiphon.composer.learner;

import antiphon.composer.event.Event;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.Tensors;
import antiphon.composer.studio.HeldOut;
import antiphon.composer.studio.LikelihoodStep;
import antiphon.composer.studio.Networks;
import antiphon.composer.studio.Sampler;
import antiphon.composer.studio.SamplingSettings;
import antiphon.composer.training.Pupil;
import antiphon.composer.training.Stage;
import antiphon.network.tape.AdamSettings;
import java.util.List;
import java.util.SplittableRandom;

/** The networks of a composer, learning. */
final class NetworkPupil implements Pupil {

    private final LikelihoodStep likelihood;
    private final HeldOut heldOut;
    private final Sampler sampler;
    private final NetworkTensors tensors;
    private Stage stage = Stage.LIKELIHOOD;

    NetworkPupil(Networks networks) {
        this.likelihood = new LikelihoodStep(networks);
        this.heldOut = new HeldOut(networks);
        this.sampler = new Sampler(networks.generator());
        this.tensors = new NetworkTensors(networks);
    }

    @Override
    public void begin(Stage next, long seed) {
        stage = next;
        tensors.freshUpdaters();
    }

    @Override
    public double learn(List<List<Event>> windows, double rate, long seed) {
        return likelihood
                .run(Windows.of(windows), adam(rate), new SplittableRandom(seed))
                .nats();
    }

    @Override
    public double criticize(List<List<Event>> windows, double rate, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Duel duel(List<List<Event>> windows, double rate, double progress, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double likelihood(List<List<Event>> windows) {
        return heldOut.total(Windows.of(windows));
    }

    @Override
    public List<List<Event>> sample(int count, int length, long seed) {
        var seeds = new SplittableRandom(seed).longs(count).boxed().toList();
        return Windows.read(sampler.sample(SamplingSettings.events(length, 1), seeds));
    }

    @Override
    public Tensors weights() {
        return tensors.weights();
    }

    @Override
    public void setWeights(Tensors weights) {
        try {
            tensors.setWeights(weights);
        } catch (ComposerFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Tensors state() {
        return tensors.state();
    }

    @Override
    public void setState(Tensors state) {
        try {
            tensors.setState(state);
        } catch (ComposerFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private AdamSettings adam(double rate) {
        return switch (stage) {
            case MIXTURE, LIKELIHOOD -> AdamSettings.steady(rate);
            case FINISH, CRITIC, ADVERSARIAL, CONTROL -> AdamSettings.agile(rate);
        };
    }
}
