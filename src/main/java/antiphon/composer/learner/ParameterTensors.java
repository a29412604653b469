package antiphon.composer.learner;

import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.Tensors;
import antiphon.network.tape.ParameterSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Weights and updaters of named parameter sets as tensors, and back. */
public final class ParameterTensors {

    private static final String UPDATER = ".updater";

    /** How often the updater was used, then how many numbers its state has. */
    private static final int HEADER_INTS = 2;

    private ParameterTensors() {}

    /**
     * Gives {@code set} the weights called {@code name}.
     *
     * @throws ComposerFileException where there are none, or too few or many
     */
    public static void readWeights(String name, ParameterSet set, Tensors from) throws ComposerFileException {
        var weights = from.byName().get(name);
        if (weights == null || weights.length != set.size()) {
            throw new ComposerFileException("The weights of this composer are not those of its recipe.");
        }
        set.weights(weights.clone());
    }

    /** The updater's count and state; the count is small enough to be exact as a float. */
    public static void putUpdater(String name, ParameterSet set, Map<String, float[]> into) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            set.writeUpdater(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ints = ByteBuffer.wrap(bytes.toByteArray());
        var state = new float[1 + bytes.size() / Float.BYTES - HEADER_INTS];
        state[0] = ints.getInt();
        ints.getInt();
        ints.asFloatBuffer().get(state, 1, state.length - 1);
        into.put(name + UPDATER, state);
    }

    /** Sets the count and the state to nothing. */
    static void clearUpdater(ParameterSet set) {
        var state = new HashMap<String, float[]>();
        putUpdater("", set, state);
        try {
            readUpdater("", set, new Tensors(Map.of(UPDATER, new float[state.get(UPDATER).length])));
        } catch (ComposerFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives {@code set} the updater that {@link #putUpdater} put.
     *
     * @throws ComposerFileException where it is of other networks
     */
    public static void readUpdater(String name, ParameterSet set, Tensors from) throws ComposerFileException {
        var state = from.byName().getOrDefault(name + UPDATER, new float[] {0});
        var bytes = ByteBuffer.allocate(Float.BYTES * (state.length - 1 + HEADER_INTS));
        bytes.putInt((int) state[0]).putInt(state.length - 1);
        bytes.asFloatBuffer().put(state, 1, state.length - 1);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.array()))) {
            set.readUpdater(in);
        } catch (IOException e) {
            throw new ComposerFileException("The training that this file holds is not of its recipe.");
        }
    }
}
