package antiphon.composer.paper;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.LstmState;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Rows;
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
    private final Optional<MetadataNetwork> metadata;
    private final ParameterSet parameters;

    PaperGenerator(PaperShape shape, Start start, long seed) {
        this.shape = shape;
        var declarations = new Declarations();
        var layers = Layers.declare(declarations, shape);
        input = layers.input();
        stack = layers.stack();
        output = layers.output();
        metadata = layers.metadata();
        parameters = new ParameterSet(declarations, seed);
        var dense = new ArrayList<>(List.of(input, output));
        metadata.ifPresent(network -> dense.addAll(network.layers()));
        start.settle(parameters, stack.layers(), dense, seed);
    }

    /** How many weights a generator of {@code shape} has; no memory is taken for them. */
    static long size(PaperShape shape) {
        var declarations = new Declarations();
        Layers.declare(declarations, shape);
        return declarations.size();
    }

    private record Layers(Dense input, Stack stack, Dense output, Optional<MetadataNetwork> metadata) {

        static Layers declare(Declarations declarations, PaperShape shape) {
            var hidden = shape.generator().hidden();
            var told = shape.seen() - shape.features();
            var inputs = shape.noise() + (shape.feedback() ? shape.features() : 0) + told;
            return new Layers(
                    Dense.declare(declarations, "input", inputs, hidden),
                    Stack.declare(declarations, "lstm", hidden, shape.generator()),
                    Dense.declare(declarations, "output", hidden, shape.features()),
                    shape.metadata().map(drawn -> MetadataNetwork.declare(declarations, drawn)));
        }
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
        run.drawMetadata();
        var cells = tape.list();
        for (var step = 0; step < steps; step++) {
            cells.add(run.step());
        }
        var all = Columns.stack(tape, cells);
        return run.metadata
                .map(said -> Columns.join(tape, all, Rows.repeat(tape, said, steps)))
                .orElse(all);
    }

    @Override
    public Tensor error(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random) {
        return PaperLosses.squaredError(tape, taught(tape, real, batch, dropout, random), cells(tape, real));
    }

    /**
     * Foretells each cell of real sequences from those before it, which is how it is pretrained.
     *
     * @param real {@code [steps * batch, features]}, with the true metadata of each song behind where that is told
     * @return {@code [steps * batch, features]}
     */
    Tensor taught(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random) {
        var heard = tape.list();
        var noise = Noise.uniform(tape, real.rows(), shape.noise(), random);
        heard.add(noise);
        if (shape.feedback()) {
            var cells = cells(tape, real);
            var before = tape.constant(real.rows(), shape.features());
            var first = Noise.uniform(tape, batch, shape.features(), random);
            System.arraycopy(first.value(), 0, before.value(), 0, first.size());
            System.arraycopy(cells.value(), 0, before.value(), first.size(), cells.size() - first.size());
            heard.add(before);
        }
        shape.metadata().ifPresent(told -> heard.add(Columns.cut(tape, real, shape.features(), told.width())));
        var below = rectified(tape, heard);
        return output.apply(
                tape,
                shape.carried()
                        ? stack.forwards(tape, below, afterwards(tape, noise, batch, dropout, random), dropout)
                        : stack.forwards(tape, below, batch, dropout));
    }

    /** The state after a free run on {@code noise}. */
    private List<LstmState> afterwards(Tape tape, Tensor noise, int batch, Dropout dropout, RandomGenerator random) {
        var run = new FeedbackRun(tape, batch, dropout, columns -> Noise.uniform(tape, batch, columns, random));
        run.drawMetadata();
        for (var at = 0; at < noise.rows(); at += batch) {
            run.step(Rows.cut(tape, noise, at, batch));
        }
        return run.states;
    }

    private Tensor cells(Tape tape, Tensor real) {
        return metadata.isEmpty() ? real : Columns.cut(tape, real, 0, shape.features());
    }

    /** The layer below the LSTM layers, of all that the generator hears. */
    private Tensor rectified(Tape tape, List<Tensor> heard) {
        var x = heard.size() == 1 ? heard.get(0) : Columns.join(tape, heard);
        return Elements.rectify(tape, input.apply(tape, x), 0);
    }

    @Override
    public Run begin(Tape tape, List<? extends RandomGenerator> randoms, double temperature, Optional<float[]> wanted) {
        var run = new FeedbackRun(
                tape, randoms.size(), Dropout.none(), columns -> Noise.uniform(tape, columns, randoms, temperature));
        run.drawMetadata();
        wanted.ifPresent(run::say);
        return run;
    }

    /** A generator that is under way, hearing itself; before the first step it hears an invented cell. */
    private final class FeedbackRun implements Run {

        private final Tape tape;
        private final Dropout dropout;
        private final IntFunction<Tensor> noise;
        private final List<LstmState> states;
        private Tensor before;

        /** Of each piece, {@code [batch, genres + composers]}. */
        private Optional<Tensor> metadata = Optional.empty();

        FeedbackRun(Tape tape, int batch, Dropout dropout, IntFunction<Tensor> noise) {
            this.tape = tape;
            this.dropout = dropout;
            this.noise = noise;
            states = new ArrayList<>(stack.rest(tape, batch));
            before = noise.apply(shape.features());
        }

        void drawMetadata() {
            metadata = PaperGenerator.this.metadata.map(
                    network -> network.draw(tape, noise.apply(network.shape().noise())));
        }

        /** Says the same of all pieces, in place of what was drawn. */
        void say(float[] wanted) {
            metadata = metadata.map(drawn -> {
                var said = tape.constant(drawn.rows(), drawn.columns());
                for (var at = 0; at < said.size(); at++) {
                    said.value()[at] = wanted[at % wanted.length];
                }
                return said;
            });
        }

        @Override
        public Tensor step() {
            return step(noise.apply(shape.noise()));
        }

        private Tensor step(Tensor fresh) {
            var heard = tape.list();
            heard.add(fresh);
            if (shape.feedback()) {
                heard.add(before);
            }
            if (metadata.isPresent()) {
                heard.add(metadata.get());
            }
            before = output.apply(tape, stack.step(tape, rectified(tape, heard), states, dropout));
            return before;
        }
    }
}
