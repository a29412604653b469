package antiphon.composer.paper;

import antiphon.composer.paper.PaperShape.Layers;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Lstm;
import antiphon.network.tape.LstmState;
import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * LSTM layers on each other, each of whose outputs is thinned by dropout on its way up, but not on its way to the next
 * step (Zaremba et al. 2014).
 */
final class Stack {

    private final List<LstmWeights> layers = new ArrayList<>();

    static Stack declare(Declarations declarations, String name, int inputs, Layers layers) {
        return declare(declarations, name, inputs, Collections.nCopies(layers.count(), layers.hidden()));
    }

    /** Layers of {@code hidden} cells each, the lowest first. */
    static Stack declare(Declarations declarations, String name, int inputs, List<Integer> hidden) {
        var stack = new Stack();
        var below = inputs;
        for (var layer = 0; layer < hidden.size(); layer++) {
            stack.layers.add(
                    LstmWeights.declareWithOneBias(declarations, name + "." + layer, below, hidden.get(layer)));
            below = hidden.get(layer);
        }
        return stack;
    }

    List<LstmWeights> layers() {
        return List.copyOf(layers);
    }

    /** From the first step to the last: {@code [T * B, in]} becomes {@code [T * B, hidden]}. */
    Tensor forwards(Tape tape, Tensor x, int batch, Dropout dropout) {
        var up = x;
        for (var layer : layers) {
            up = dropout.apply(tape, Lstm.forwards(tape, up, layer, batch));
        }
        return up;
    }

    /** The same from {@code states} on, which become those after the last step. */
    Tensor forwards(Tape tape, Tensor x, List<LstmState> states, Dropout dropout) {
        var batch = states.get(0).output().rows();
        var steps = tape.list();
        for (var at = 0; at < x.rows(); at += batch) {
            steps.add(step(tape, Rows.cut(tape, x, at, batch), states, dropout));
        }
        return Columns.stack(tape, steps);
    }

    /** From the last step to the first. */
    Tensor backwards(Tape tape, Tensor x, int batch, Dropout dropout) {
        var up = x;
        for (var layer : layers) {
            up = dropout.apply(tape, Lstm.backwards(tape, up, layer, batch));
        }
        return up;
    }

    /** Silence before the first step. */
    List<LstmState> rest(Tape tape, int batch) {
        return layers.stream()
                .map(layer -> LstmState.zero(tape, batch, layer.hidden()))
                .toList();
    }

    /** One step on; {@code states} become those after it. Answers the top output, {@code [B, hidden]}. */
    Tensor step(Tape tape, Tensor x, List<LstmState> states, Dropout dropout) {
        var up = x;
        for (var index = 0; index < layers.size(); index++) {
            states.set(index, Lstm.step(tape, up, states.get(index), layers.get(index)));
            up = dropout.apply(tape, states.get(index).output());
        }
        return up;
    }
}
