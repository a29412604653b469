package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.tape.NativeScratch.Place;

/**
 * One step of a layer with a state of its own on either side, for networks that run freely; an object that its tape
 * keeps.
 */
final class LstmStep implements Runnable {

    private final Tape tape;
    private final CellKernel kernel = new CellKernel();
    private final Tensor output;
    private final Tensor cell;
    private final LstmState after;
    private Tensor x;
    private LstmState before;
    private LstmWeights weights;

    private LstmStep(Tape tape) {
        this.tape = tape;
        output = tape.blank();
        cell = tape.blank();
        after = new LstmState(output, cell);
    }

    static LstmState on(Tape tape, Tensor x, LstmState state, LstmWeights weights) {
        x.requireShape(x.rows(), weights.input().rows());
        state.output().requireShape(x.rows(), weights.hidden());
        var step = tape.again(LstmStep.class, LstmStep::new);
        step.x = x;
        step.before = state;
        step.weights = weights;
        step.forward();
        return step.after;
    }

    private void forward() {
        var hidden = weights.hidden();
        var tracked = x.isTracked()
                || weights.isLearning()
                || before.output().isTracked()
                || before.cell().isTracked();
        kernel.begin(tape, x.rows() * hidden);
        tape.renew(output, x.rows(), hidden, tracked);
        tape.renew(cell, x.rows(), hidden, tracked);
        kernel.split(gateSums(), 0, x.rows(), hidden);
        System.arraycopy(before.cell().value(), 0, kernel.before, 0, cell.size());
        kernel.forward(output.value(), 0, output.size());
        System.arraycopy(kernel.cell, 0, cell.value(), 0, cell.size());
        // the output is made of the same numbers as the cells, so one entry sends both gradients on
        tape.record(output, this);
    }

    private float[] gateSums() {
        var width = 4 * weights.hidden();
        var rows = tape.rowBuffer(x.rows() * width);
        weights.repeatBias(rows, x.rows());
        var gates = tape.scratch().holding(Place.GATES, rows, x.rows(), width);
        tape.gemm().addProduct(holding(Place.LEFT, x), weights.input().weights(), gates);
        tape.gemm()
                .addProduct(
                        holding(Place.STATE, before.output()),
                        weights.recurrent().weights(),
                        gates);
        gates.read(rows, 0);
        return rows;
    }

    /** Backward. */
    @Override
    public void run() {
        var hidden = weights.hidden();
        kernel.backward(output.gradient(), cell.gradient(), 0, output.size());
        var rows = tape.rowBuffer(x.rows() * 4 * hidden);
        kernel.merge(rows, 0, x.rows(), hidden);
        var gates = tape.scratch().holding(Place.GATES, rows, x.rows(), 4 * hidden);
        if (weights.isLearning()) {
            collect(gates);
        }
        if (x.isTracked()) {
            Products.accumulate(tape, gates, weights.input().transposedWeights(), x);
        }
        if (before.output().isTracked()) {
            Products.accumulate(tape, gates, weights.recurrent().transposedWeights(), before.output());
        }
        if (before.cell().isTracked()) {
            Elements.add(cell.gradient(), before.cell().gradient());
        }
    }

    private void collect(NativeMatrix gates) {
        var outputs = holding(Place.STATE, before.output()).transposed();
        tape.gemm()
                .addProduct(
                        holding(Place.LEFT, x).transposed(),
                        gates,
                        weights.input().gradient());
        tape.gemm().addProduct(outputs, gates, weights.recurrent().gradient());
        weights.addBiasGradients(tape, gates);
    }

    private NativeMatrix holding(Place place, Tensor tensor) {
        return tape.scratch().holding(place, tensor.value(), tensor.rows(), tensor.columns());
    }
}
