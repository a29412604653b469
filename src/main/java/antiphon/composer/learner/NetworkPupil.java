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
import antiphon.composer.training.TrainingSettings;
import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The networks of a composer, learning. */
final class NetworkPupil implements Pupil {

    private final Networks networks;
    private final LikelihoodStep likelihood;
    private final HeldOut heldOut;
    private final Sampler sampler;
    private final NetworkTensors tensors;
    private final Optional<NetworkAdversary> adversary;
    private Stage stage = Stage.LIKELIHOOD;
    private boolean criticLearned;

    NetworkPupil(Networks networks, TrainingSettings settings) {
        this.networks = networks;
        this.likelihood = new LikelihoodStep(networks);
        this.heldOut = new HeldOut(networks);
        this.sampler = new Sampler(networks.generator(), networks.tape());
        this.tensors = new NetworkTensors(networks);
        this.adversary = networks.discriminator().map(critic -> new NetworkAdversary(networks, critic, settings));
    }

    @Override
    public void join(Exchange exchange) {
        networks.writers().forEach(set -> set.join(exchange));
        networks.discriminator().ifPresent(critic -> critic.parameters().join(exchange));
        adversary.ifPresent(each -> each.join(exchange));
    }

    @Override
    public void begin(Stage next, long seed) {
        stage = next;
        criticLearned |= next == Stage.CRITIC || next == Stage.ADVERSARIAL;
        tensors.freshUpdaters();
        if (next == Stage.CRITIC) {
            adversary.orElseThrow().fillBank(seed);
        }
    }

    @Override
    public double learn(List<List<Event>> windows, double rate, long seed) {
        return likelihood
                .run(Windows.of(windows), adam(rate), new SplittableRandom(seed))
                .nats();
    }

    @Override
    public double criticize(List<List<Event>> windows, double rate, long seed) {
        return adversary.orElseThrow().criticize(Windows.of(windows), adam(rate), seed);
    }

    @Override
    public Duel duel(List<List<Event>> windows, List<List<Event>> comparison, double rate, double progress, long seed) {
        return adversary.orElseThrow().duel(Windows.of(windows), Windows.of(comparison), adam(rate), progress, seed);
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
    public Tensors critic() {
        return criticLearned ? tensors.critics() : new Tensors(Map.of());
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
        var state = new HashMap<>(tensors.state().byName());
        adversary.ifPresent(each -> each.putState(state));
        return new Tensors(state);
    }

    @Override
    public void setState(Tensors state) {
        try {
            tensors.setState(state);
            adversary.ifPresent(each -> each.setState(state));
        } catch (ComposerFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private AdamSettings adam(double rate) {
        return switch (stage) {
            case MIXTURE, LIKELIHOOD -> AdamSettings.steady(rate);
            case CRITIC, FINISH, ADVERSARIAL, CONTROL -> AdamSettings.agile(rate);
        };
    }
}
