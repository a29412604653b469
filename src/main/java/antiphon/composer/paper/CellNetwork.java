package antiphon.composer.paper;

import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A network that learns to foretell cells from those before them, and composes. */
interface CellNetwork {

    ParameterSet parameters();

    /**
     * How badly it foretells real sequences: the mean square of the errors.
     *
     * @param real {@code [steps * batch, features]}, with the metadata of each song behind where that is told
     */
    Tensor error(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random);

    /**
     * Composes {@code steps} cells of {@code batch} sequences.
     *
     * @return {@code [steps * batch, features]}, with metadata behind where the network says it
     */
    Tensor free(Tape tape, int steps, int batch, Dropout dropout, RandomGenerator random);

    /**
     * Begins to compose cell by cell, each piece from a source of random numbers of its own.
     *
     * @param temperature how widely what is random is drawn, where anything is; 1 as in training
     * @param wanted      metadata of the style that is asked for; a network that says none passes it over
     */
    Run begin(Tape tape, List<? extends RandomGenerator> randoms, double temperature, Optional<float[]> wanted);

    /** The real music that it composes from, where it cannot begin by itself. */
    Optional<Passages> passages();

    /** Composing that is under way. */
    interface Run {

        /** The next cell of each piece, {@code [pieces, features]}. */
        Tensor step();
    }
}
