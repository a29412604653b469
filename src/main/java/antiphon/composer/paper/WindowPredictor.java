package antiphon.composer.paper;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A plain recurrent network that tells from a window of cells the one after it: three LSTM layers, of which only the
 * last step of the uppermost counts, and a linear layer. It learns squared error and so the mean of what may come.
 *
 * <p>Source: the widely copied tutorial network for Keras of 256, 128 and 64 cells with dropout, there on pitches alone.
 */
final class WindowPredictor implements CellNetwork {

    private static final List<Integer> HIDDEN = List.of(256, 128, 64);

    private final WindowShape shape;
    private final Passages passages;
    private final Stack stack;
    private final Dense output;
    private final ParameterSet parameters;

    WindowPredictor(WindowShape shape, Passages passages, long seed) {
        this.shape = shape;
        this.passages = passages;
        var declarations = new Declarations();
        stack = Stack.declare(declarations, "lstm", shape.seen(), HIDDEN);
        output = Dense.declare(declarations, "output", HIDDEN.get(HIDDEN.size() - 1), shape.seen());
        parameters = new ParameterSet(declarations, seed);
        Start.NARROW.settle(parameters, stack.layers(), List.of(output), seed);
    }

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    @Override
    public Optional<Passages> passages() {
        return Optional.of(passages);
    }

    /** The error at the cell after the window; {@code real} has a window and one cell more. */
    @Override
    public Tensor error(Tape tape, Tensor real, int batch, Dropout dropout, RandomGenerator random) {
        var window = real.rows() - batch;
        var seen = shape.see(tape, real);
        var next = Rows.cut(tape, seen, window, batch);
        return PaperLosses.squaredError(tape, foretell(tape, Rows.cut(tape, seen, 0, window), batch, dropout), next);
    }

    /** {@code [window * batch, seen]} becomes {@code [batch, seen]}. */
    Tensor foretell(Tape tape, Tensor window, int batch, Dropout dropout) {
        var top = stack.forwards(tape, window, batch, dropout);
        return output.apply(tape, Rows.cut(tape, top, top.rows() - batch, batch));
    }

    @Override
    public Tensor free(Tape tape, int steps, int batch, Dropout dropout, RandomGenerator random) {
        var randoms = Stream.generate(() -> new SplittableRandom(random.nextLong()))
                .limit(batch)
                .toList();
        var run = begin(tape, randoms, 1, Optional.empty());
        var cells = new ArrayList<Tensor>(steps);
        for (var step = 0; step < steps; step++) {
            cells.add(run.step());
        }
        return Columns.stack(tape, cells);
    }

    /** Begins each piece with a passage that is drawn; nothing else is random, so that {@code temperature} does nothing. */
    @Override
    public Run begin(Tape tape, List<? extends RandomGenerator> randoms, double temperature, Optional<float[]> wanted) {
        return new WindowRun(tape, this, shape, randoms);
    }

    Passages music() {
        return passages;
    }
}
