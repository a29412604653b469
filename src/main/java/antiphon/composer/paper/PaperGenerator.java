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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * The generator: at every step fresh noise and the previous output go through a rectified layer, LSTM layers, and a
 * linear layer without squashing to the next output.
 *
 * <p>Source: Mogren 2016, section 3; the rectified input layer and the invented output before the first are the
 * published program's.
 */
final class PaperGenerator implements CellNetwork {

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

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    @Override
    public Optional<Passages> passages() {
        return Optional.empty();
    }

    @Override
    public Tensor free(Tape tape, int steps, int batch, Dropout dropout, RandomGenerator random) {
        var run = new FeedbackRun(tape, batch, dropout, columns -> Noise.uniform(tape, batch, columns, random));
        var cells = new ArrayList<Tensor>(steps);
        for (var step = 0; step < steps; step++) {
            cells.add(run.step());
        }
        return Columns.stack(tape, cells);
    }

    @Override
    public Tensor error(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random) {
        return PaperLosses.squaredError(tape, taught(tape, real, batch, dropout, random), real);
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

    @Override
    public Run begin(Tape tape, List<? extends RandomGenerator> randoms, double temperature) {
        return new FeedbackRun(
                tape, randoms.size(), Dropout.none(), columns -> Noise.uniform(tape, columns, randoms, temperature));
    }

    /** A generator that is under way, hearing itself; before the first step it hears an invented cell. */
    private final class FeedbackRun implements Run {

        private final Tape tape;
        private final Dropout dropout;
        private final IntFunction<Tensor> noise;
        private final List<LstmState> states;
        private Tensor before;

        FeedbackRun(Tape tape, int batch, Dropout dropout, IntFunction<Tensor> noise) {
            this.tape = tape;
            this.dropout = dropout;
            this.noise = noise;
            states = new ArrayList<>(stack.rest(tape, batch));
            before = noise.apply(shape.features());
        }

        @Override
        public Tensor step() {
            var fresh = noise.apply(shape.noise());
            var x = shape.feedback() ? Columns.join(tape, fresh, before) : fresh;
            var hidden = Elements.rectify(tape, input.apply(tape, x), 0);
            before = output.apply(tape, stack.step(tape, hidden, states, dropout));
            return before;
        }
    }
}
