package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.tape.NativeScratch.Place;

/** One step of a layer with a state of its own on either side, for networks that run freely. */
final class LstmStep {

    private final Tape tape;
    private final Tensor x;
    private final LstmState state;
    private final LstmWeights weights;
    private final CellKernel kernel;
    private final Tensor output;
    private final Tensor cell;

    private LstmStep(Tape tape, Tensor x, LstmState state, LstmWeights weights) {
        this.tape = tape;
        this.x = x;
        this.state = state;
        this.weights = weights;
        this.kernel = new CellKernel(tape, x.rows() * weights.hidden());
        var tracked = x.isTracked()
                || weights.isLearning()
                || state.output().isTracked()
                || state.cell().isTracked();
        this.output = tape.result(x.rows(), weights.hidden(), tracked);
        this.cell = tape.result(x.rows(), weights.hidden(), tracked);
    }

    static LstmState run(Tape tape, Tensor x, LstmState state, LstmWeights weights) {
        x.requireShape(x.rows(), weights.input().rows());
        state.output().requireShape(x.rows(), weights.hidden());
        return new LstmStep(tape, x, state, weights).forward();
    }

    private LstmState forward() {
        var hidden = weights.hidden();
        var rows = tape.rowBuffer(x.rows() * 4 * hidden);
        weights.fillWithBias(rows, x.rows());
        var gates = tape.scratch().at(Place.GATES, x.rows(), 4 * hidden);
        gates.write(rows, 0);
        tape.gemm().addProduct(holding(Place.LEFT, x), weights.input().weights(), gates);
        tape.gemm()
                .addProduct(
                        holding(Place.STATE, state.output()),
                        weights.recurrent().weights(),
                        gates);
        gates.read(rows, 0);
        kernel.split(rows, 0, x.rows(), hidden);
        System.arraycopy(state.cell().value(), 0, kernel.before, 0, cell.size());
        kernel.forward(output.value(), 0, output.size());
        System.arraycopy(kernel.cell, 0, cell.value(), 0, cell.size());
        // the output is made of the same numbers as the cells, so one entry sends both gradients on
        tape.record(output, this::backward);
        return new LstmState(output, cell);
    }

    private void backward() {
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
        if (state.output().isTracked()) {
            Products.accumulate(tape, gates, weights.recurrent().transposedWeights(), state.output());
        }
        if (state.cell().isTracked()) {
            Elements.add(cell.gradient(), state.cell().gradient());
        }
    }

    private void collect(NativeMatrix gates) {
        var outputs = holding(Place.STATE, state.output()).transposed();
        tape.gemm()
                .addProduct(
                        holding(Place.LEFT, x).transposed(),
                        gates,
                        weights.input().gradient());
        tape.gemm().addProduct(outputs, gates, weights.recurrent().gradient());
        for (var bias : weights.biases()) {
            Products.addRowSums(tape, gates, bias);
        }
    }

    private NativeMatrix holding(Place place, Tensor tensor) {
        return tape.scratch().holding(place, tensor.value(), tensor.rows(), tensor.columns());
    }
}
