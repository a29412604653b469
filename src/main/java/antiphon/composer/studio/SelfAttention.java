package antiphon.composer.studio;

import antiphon.network.tape.Attention;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * A generator's attention over its own past: keys from what the recurrent layers said, values from that and the event
 * that was then chosen.
 */
final class SelfAttention {

    private static final int LAG_WEIGHTS = 7;

    private final Linear query;
    private final Linear key;
    private final Linear value;
    private final Parameter lag;

    SelfAttention(Declarations declarations, Shape shape) {
        var hidden = shape.hidden();
        var width = shape.attention();
        query = Linear.declare(declarations, "attention.query", hidden, width);
        key = Linear.declare(declarations, "attention.key", hidden, width);
        value = Linear.declare(
                declarations, "attention.value", hidden + shape.vocabulary().width(), width);
        lag = Linear.weight(declarations, "attention.lag", LAG_WEIGHTS, 1);
    }

    Tensor key(Tape tape, Tensor hidden) {
        return key.apply(tape, hidden);
    }

    Tensor value(Tape tape, Tensor hidden, Tensor event) {
        return value.apply(tape, Columns.join(tape, hidden, event));
    }

    /**
     * Looks back.
     *
     * @param clock when each row begins to look, in beats, {@code [rows, 1]}
     * @param first the step of the first row
     */
    Tensor look(Tape tape, Tensor hidden, Tensor clock, Attention.Memory memory, int batch, int first) {
        return Attention.look(tape, query.apply(tape, hidden), clock, memory, lag, batch, first);
    }
}
