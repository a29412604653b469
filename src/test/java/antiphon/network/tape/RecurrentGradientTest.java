package antiphon.network.tape;

import static antiphon.network.tape.GradientCheck.check;

import antiphon.network.tape.GradientCheck.Operand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gradient through time agrees with central differences:")
class RecurrentGradientTest {

    private static final int BATCH = 2;

    @Test
    @DisplayName("a bidirectional layer over a sequence")
    void bothWays() {
        var declarations = new Declarations();
        var there = LstmWeights.declare(declarations, "there", 3, 4);
        var back = LstmWeights.declare(declarations, "back", 3, 4);
        var set = new ParameterSet(declarations, 5);
        check(
                List.of(Operand.of(5 * BATCH, 3, 1)),
                set.parameters(),
                (tape, x) -> Lstm.bothWays(tape, x.get(0), there, back, BATCH));
    }

    @Test
    @DisplayName("a layer step by step, from a given state")
    void stepByStep() {
        var declarations = new Declarations();
        var weights = LstmWeights.declare(declarations, "weights", 3, 4);
        var set = new ParameterSet(declarations, 5);
        var operands = List.of(Operand.of(BATCH, 3, 1), Operand.of(BATCH, 4, 2), Operand.of(BATCH, 4, 3));
        check(operands, set.parameters(), (tape, x) -> {
            var state = new LstmState(x.get(1), x.get(2));
            var outputs = new ArrayList<Tensor>();
            for (var step = 0; step < 3; step++) {
                state = Lstm.step(tape, x.get(0), state, weights);
                outputs.add(state.output());
            }
            return Columns.stack(tape, outputs);
        });
    }

    @Test
    @DisplayName("attention over one tensor of all steps")
    void attention() {
        var declarations = new Declarations();
        var lag = declarations.declare("lag", 7, 1, 1);
        var set = new ParameterSet(declarations, 5);
        var operands = List.of(
                Operand.of(4 * BATCH, 3, 1),
                Operand.of(4 * BATCH, 3, 2),
                Operand.of(4 * BATCH, 2, 3),
                Operand.of(4 * BATCH, 1, 4));
        check(operands, set.parameters(), (tape, x) -> {
            var clock = ascending(tape, x.get(3));
            var memory = new Attention.Memory(List.of(x.get(1)), List.of(x.get(2)), List.of(clock));
            return Attention.look(tape, x.get(0), clock, memory, lag, BATCH, 0);
        });
    }

    @Test
    @DisplayName("attention of one step over tensors of one step each")
    void attentionOfOneStep() {
        var declarations = new Declarations();
        var lag = declarations.declare("lag", 7, 1, 1);
        var set = new ParameterSet(declarations, 5);
        var operands = List.of(
                Operand.of(BATCH, 3, 1),
                Operand.of(BATCH, 3, 2),
                Operand.of(BATCH, 3, 3),
                Operand.of(BATCH, 2, 4),
                Operand.of(BATCH, 2, 5),
                Operand.of(3 * BATCH, 1, 6));
        check(operands, set.parameters(), (tape, x) -> {
            var clock = ascending(tape, x.get(5));
            var clocks = List.of(rows(tape, clock, 0), rows(tape, clock, 1));
            var memory = new Attention.Memory(List.of(x.get(1), x.get(2)), List.of(x.get(3), x.get(4)), clocks);
            return Attention.look(tape, x.get(0), rows(tape, clock, 2), memory, lag, BATCH, 2);
        });
    }

    private static Tensor ascending(Tape tape, Tensor x) {
        var apart = tape.constant(x.rows(), 1);
        for (var row = 0; row < x.rows(); row++) {
            apart.value()[row] = 3 * (row / BATCH);
        }
        return Elements.sum(tape, x, apart);
    }

    private static Tensor rows(Tape tape, Tensor x, int step) {
        var chosen = tape.constant(BATCH, x.rows());
        for (var row = 0; row < BATCH; row++) {
            chosen.value()[row * x.rows() + step * BATCH + row] = 1;
        }
        return Products.multiply(tape, chosen, x);
    }
}
