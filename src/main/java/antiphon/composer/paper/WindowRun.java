package antiphon.composer.paper;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.random.RandomGenerator;

/** A network that looks at windows, composing: each piece goes on from a passage of real music. */
final class WindowRun implements CellNetwork.Run {

    private final Tape results;
    private final WindowPredictor network;
    private final WindowShape shape;
    private final List<? extends RandomGenerator> randoms;
    private final Tape tape = new Tape();

    /** The cells that are seen next, as {@code [window][pieces][width]}. */
    private final float[] seen;

    private final int[] passages;
    private int step;

    WindowRun(Tape results, WindowPredictor network, WindowShape shape, List<? extends RandomGenerator> randoms) {
        this.results = results;
        this.network = network;
        this.shape = shape;
        this.randoms = randoms;
        tape.recording(false);
        seen = new float[shape.window() * rowSize()];
        passages = new int[randoms.size()];
    }

    @Override
    public Tensor step() {
        var turn = step % (Passages.CELLS - shape.window());
        if (turn == 0 && (step == 0 || shape.oneStep())) {
            beginPassages();
        }
        var cells = foretell();
        System.arraycopy(seen, rowSize(), seen, 0, seen.length - rowSize());
        if (shape.oneStep()) {
            for (var piece = 0; piece < passages.length; piece++) {
                hearPassage(piece, shape.window() - 1, shape.window() + turn);
            }
        } else {
            System.arraycopy(cells.value(), 0, seen, seen.length - rowSize(), rowSize());
        }
        step++;
        return cells;
    }

    private void beginPassages() {
        for (var piece = 0; piece < passages.length; piece++) {
            passages[piece] = randoms.get(piece).nextInt(network.music().count());
            for (var at = 0; at < shape.window(); at++) {
                hearPassage(piece, at, at);
            }
        }
    }

    private void hearPassage(int piece, int at, int cell) {
        network.music().copy(passages[piece], cell, 1, seen, at * rowSize() + piece * width());
    }

    private Tensor foretell() {
        try {
            var window = shape.see(tape, tape.constant(shape.window() * passages.length, width(), seen));
            var said = network.foretell(tape, window, passages.length, Dropout.none());
            var cells = results.constant(passages.length, width());
            for (var piece = 0; piece < passages.length; piece++) {
                shape.complete(said.value(), piece * shape.seen(), cells.value(), piece * width());
            }
            return cells;
        } finally {
            tape.clear();
        }
    }

    private int width() {
        return shape.layout().width();
    }

    private int rowSize() {
        return randoms.size() * width();
    }
}
