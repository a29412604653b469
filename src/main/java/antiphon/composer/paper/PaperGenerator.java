package antiphon.composer.paper;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.LstmState;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The generator: at every step fresh noise and the previous output go through a rectified layer, LSTM layers, and a
 * linear layer without squashing to the next output.
 *
 * <p>Source: Mogren 2016, section 3; the rectified input layer and the invented output before the first are the
 * published program's.
 */
final class PaperGenerator {

    private final PaperShape shape;
    private final Dense input;
    private final Stack stack;
    private final Dense output;
    private final ParameterSet parameters;

    PaperGenerator(PaperShape shape, Start start, long seed) {
        this.shape = shape;
        var declarations = new Declarations();
        var hidden = shape.generator().hidden();
        var inputs = shape.noise() + (shape.feedback() ? shape.features() : 0);
        input = Dense.declare(declarations, "input", inputs, hidden);
        stack = Stack.declare(declarations, "lstm", hidden, shape.generator());
        output = Dense.declare(declarations, "output", hidden, shape.features());
        parameters = new ParameterSet(declarations, seed);
        start.settle(parameters, stack.layers(), List.of(input, output), seed);
    }

    PaperShape shape() {
        return shape;
    }

    ParameterSet parameters() {
        return parameters;
    }

    /** Generates {@code steps} cells of {@code batch} sequences: {@code [steps * batch, features]}. */
    Tensor free(Tape tape, int steps, int batch, Dropout dropout, RandomGenerator random) {
        var run = new Run(tape, batch, dropout);
        var cells = new ArrayList<Tensor>(steps);
        run.hear(Noise.uniform(tape, batch, shape.features(), random));
        for (var step = 0; step < steps; step++) {
            cells.add(run.step(Noise.uniform(tape, batch, shape.noise(), random)));
        }
        return Columns.stack(tape, cells);
    }

    /**
     * Foretells each cell of real sequences from those before it, which is how it is pretrained.
     *
     * @param real {@code [steps * batch, features]}
     * @return of the same shape
     */
    Tensor taught(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random) {
        var noise = Noise.uniform(tape, real.rows(), shape.noise(), random);
        var x = noise;
        if (shape.feedback()) {
            var before = tape.constant(real.rows(), real.columns());
            var first = Noise.uniform(tape, batch, real.columns(), random);
            System.arraycopy(first.value(), 0, before.value(), 0, first.size());
            System.arraycopy(real.value(), 0, before.value(), first.size(), real.size() - first.size());
            x = Columns.join(tape, noise, before);
        }
        var hidden = Elements.rectify(tape, input.apply(tape, x), 0);
        return output.apply(tape, stack.forwards(tape, hidden, batch, dropout));
    }

    /** Begins to generate step by step, hearing itself. */
    Run begin(Tape tape, int batch) {
        return new Run(tape, batch, Dropout.none());
    }

    /** A generator that is under way. */
    final class Run {

        private final Tape tape;
        private final Dropout dropout;
        private final List<LstmState> states;
        private List<Tensor> before = List.of();

        private Run(Tape tape, int batch, Dropout dropout) {
            this.tape = tape;
            this.dropout = dropout;
            states = new ArrayList<>(stack.rest(tape, batch));
        }

        /** Takes {@code cells}, {@code [batch, features]}, for what was heard before the first step. */
        void hear(Tensor cells) {
            before = List.of(cells);
        }

        /** The next cell of each sequence, {@code [batch, features]}; before the first it hears what {@link #hear} gave. */
        Tensor step(Tensor noise) {
            var x = shape.feedback() ? Columns.join(tape, noise, before.get(0)) : noise;
            var hidden = Elements.rectify(tape, input.apply(tape, x), 0);
            var cell = output.apply(tape, stack.step(tape, hidden, states, dropout));
            before = List.of(cell);
            return cell;
        }
    }
}
