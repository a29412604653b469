package antiphon.network.tape;

/**
 * What a long short-term memory layer hands from step to step.
 *
 * @param output {@code [B, hidden]}
 * @param cell   {@code [B, hidden]}
 */
public record LstmState(Tensor output, Tensor cell) {

    /** How a sequence begins: all zeros. */
    public static LstmState zero(Tape tape, int batch, int hidden) {
        return new LstmState(tape.constant(batch, hidden), tape.constant(batch, hidden));
    }
}
