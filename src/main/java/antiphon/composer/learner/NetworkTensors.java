package antiphon.composer.learner;

import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.Tensors;
import antiphon.composer.studio.Networks;
import antiphon.network.tape.ParameterSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The weights and updaters of a composer's networks by the networks' names. */
final class NetworkTensors {

    static final String GENERATOR = "generator";
    private static final String ENCODER = "encoder";
    private static final String DISCRIMINATOR = "discriminator";

    /** All that there may be. */
    static final Set<String> NAMES = Set.of(GENERATOR, ENCODER, DISCRIMINATOR);

    private final Map<String, ParameterSet> writers = new LinkedHashMap<>();
    private final Map<String, ParameterSet> critics = new LinkedHashMap<>();

    NetworkTensors(Networks networks) {
        writers.put(GENERATOR, networks.generator().parameters());
        networks.encoder().ifPresent(encoder -> writers.put(ENCODER, encoder.parameters()));
        networks.discriminator().ifPresent(critic -> critics.put(DISCRIMINATOR, critic.parameters()));
    }

    /** The weights of generator and encoder. */
    Tensors weights() {
        return weights(writers);
    }

    void setWeights(Tensors from) throws ComposerFileException {
        for (var network : writers.entrySet()) {
            ParameterTensors.readWeights(network.getKey(), network.getValue(), from);
        }
    }

    /** The weights of the discriminator alone. */
    Tensors critics() {
        return weights(critics);
    }

    /** Takes over the discriminator's weights; answers whether {@code from} has them. */
    boolean setCritics(Tensors from) throws ComposerFileException {
        if (critics.isEmpty() || !from.byName().containsKey(DISCRIMINATOR)) {
            return false;
        }
        ParameterTensors.readWeights(DISCRIMINATOR, critics.get(DISCRIMINATOR), from);
        return true;
    }

    /** The weights of the discriminator, and every updater. */
    Tensors state() {
        var state = new HashMap<>(weights(critics).byName());
        writers.forEach((name, set) -> ParameterTensors.putUpdater(name, set, state));
        critics.forEach((name, set) -> ParameterTensors.putUpdater(name, set, state));
        return new Tensors(state);
    }

    void setState(Tensors from) throws ComposerFileException {
        for (var network : critics.entrySet()) {
            ParameterTensors.readWeights(network.getKey(), network.getValue(), from);
            ParameterTensors.readUpdater(network.getKey(), network.getValue(), from);
        }
        for (var network : writers.entrySet()) {
            ParameterTensors.readUpdater(network.getKey(), network.getValue(), from);
        }
    }

    /** Lets every updater forget what it knows of earlier gradients. */
    void freshUpdaters() {
        var all = new LinkedHashMap<>(writers);
        all.putAll(critics);
        all.forEach((name, set) -> ParameterTensors.clearUpdater(set));
    }

    private static Tensors weights(Map<String, ParameterSet> sets) {
        var weights = new HashMap<String, float[]>();
        sets.forEach((name, set) -> weights.put(name, set.weights()));
        return new Tensors(weights);
    }
}
