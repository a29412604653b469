package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.tape.NativeScratch.Place;
import java.util.Arrays;

/**
 * One direction of a layer over a whole sequence, and back through time.
 *
 * <p>The inputs of all steps go through the weights in one product; only the recurrent product is done step by step.
 */
final class LstmSequence {

    private final Tape tape;
    private final Tensor x;
    private final LstmWeights weights;
    private final int batch;
    private final int steps;
    private final int hidden;
    private final boolean reversed;
    private final CellKernel kernel = new CellKernel();
    private final Tensor result;

    LstmSequence(Tape tape, Tensor x, LstmWeights weights, int batch, boolean reversed) {
        x.requireShape(x.rows(), weights.input().rows());
        this.tape = tape;
        this.x = x;
        this.weights = weights;
        this.batch = batch;
        this.steps = x.rows() / batch;
        this.hidden = weights.hidden();
        this.reversed = reversed;
        kernel.begin(tape, x.rows() * hidden);
        this.result = tape.result(x.rows(), hidden, x.isTracked() || weights.isLearning());
    }

    Tensor run() {
        var gates = tape.scratch().at(Place.GATES, x.rows(), 4 * hidden);
        fillWithBias(gates);
        tape.gemm().addProduct(left(), weights.input().weights(), gates);
        tape.scratch().at(Place.STATE, x.rows(), hidden);
        for (var turn = 0; turn < steps; turn++) {
            forward(turn);
        }
        tape.record(result, this::backward);
        return result;
    }

    private void fillWithBias(NativeMatrix gates) {
        var rows = tape.workspace(gates.rows() * gates.columns());
        weights.repeatBias(rows, gates.rows());
        gates.write(rows, 0);
    }

    private void forward(int turn) {
        var step = step(turn);
        var block = batch * hidden;
        var here = window(Place.GATES, turn);
        if (turn > 0) {
            tape.gemm()
                    .addProduct(
                            window(Place.STATE, turn - 1), weights.recurrent().weights(), here);
            System.arraycopy(kernel.cell, step(turn - 1) * block, kernel.before, step * block, block);
        } else {
            Arrays.fill(kernel.before, step * block, (step + 1) * block, 0);
        }
        var rows = rowBuffer();
        here.read(rows, 0);
        kernel.split(rows, step * block, batch, hidden);
        kernel.forward(result.value(), step * block, (step + 1) * block);
        if (turn < steps - 1) {
            window(Place.STATE, turn).write(result.value(), step * block);
        }
    }

    private void backward() {
        var size = result.size();
        var sentCell = tape.workspace(size);
        var recurrent = tape.workspace(size);
        var last = step(steps - 1) * batch * hidden;
        Arrays.fill(sentCell, last, last + batch * hidden, 0);
        var gates = tape.scratch().at(Place.GATES, x.rows(), 4 * hidden);
        for (var turn = steps - 1; turn >= 0; turn--) {
            backward(turn, sentCell, recurrent);
        }
        if (weights.isLearning()) {
            collect(gates);
        }
        if (x.isTracked()) {
            Products.accumulate(tape, gates, weights.input().transposedWeights(), x);
        }
    }

    private void backward(int turn, float[] sentCell, float[] recurrent) {
        var block = batch * hidden;
        var at = step(turn) * block;
        if (turn < steps - 1) {
            var carry = tape.scratch().at(Place.CARRY, batch, hidden);
            tape.gemm()
                    .multiply(window(Place.GATES, turn + 1), weights.recurrent().transposedWeights(), carry);
            carry.read(recurrent, at);
            addRange(recurrent, result.gradient(), at, at + block);
        }
        kernel.backward(result.gradient(), sentCell, at, at + block);
        if (turn > 0) {
            System.arraycopy(sentCell, at, sentCell, step(turn - 1) * block, block);
        }
        var rows = rowBuffer();
        kernel.merge(rows, at, batch, hidden);
        window(Place.GATES, turn).write(rows, 0);
    }

    private static void addRange(float[] more, float[] into, int from, int to) {
        for (var j = from; j < to; j++) {
            into[j] += more[j];
        }
    }

    private void collect(NativeMatrix gates) {
        tape.gemm().addProduct(left().transposed(), gates, weights.input().gradient());
        var earlier = (steps - 1) * batch;
        if (earlier > 0) {
            var state = tape.scratch().holding(Place.STATE, result.value(), x.rows(), hidden);
            var outputs = state.rows(reversed ? batch : 0, earlier);
            var following = gates.rows(reversed ? 0 : batch, earlier);
            tape.gemm()
                    .addProduct(
                            outputs.transposed(), following, weights.recurrent().gradient());
        }
        weights.addBiasGradients(tape, gates);
    }

    private NativeMatrix left() {
        return tape.scratch().holding(Place.LEFT, x.value(), x.rows(), x.columns());
    }

    private NativeMatrix window(Place place, int turn) {
        var width = place == Place.GATES ? 4 * hidden : hidden;
        return tape.scratch().rows(place, step(turn) * batch, batch, width);
    }

    private float[] rowBuffer() {
        return tape.rowBuffer(batch * 4 * hidden);
    }

    private int step(int turn) {
        return reversed ? steps - 1 - turn : turn;
    }
}
