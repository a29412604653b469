package antiphon.network.tape;

/** Long short-term memory layers over sequences of steps. */
public final class Lstm {

    private Lstm() {}

    /** From the first step to the last, beginning with zeros: {@code [T * B, in]} becomes {@code [T * B, hidden]}. */
    public static Tensor forwards(Tape tape, Tensor x, LstmWeights weights, int batch) {
        return new LstmSequence(tape, x, weights, batch, false).run();
    }

    /** From the last step to the first, beginning with zeros. */
    public static Tensor backwards(Tape tape, Tensor x, LstmWeights weights, int batch) {
        return new LstmSequence(tape, x, weights, batch, true).run();
    }

    /** Both directions beside each other: {@code [T * B, 2 hidden]}. */
    public static Tensor bothWays(Tape tape, Tensor x, LstmWeights there, LstmWeights back, int batch) {
        return Columns.join(tape, forwards(tape, x, there, batch), backwards(tape, x, back, batch));
    }

    /** One step, going on from {@code state}: {@code [B, in]} in, the state after it out. */
    public static LstmState step(Tape tape, Tensor x, LstmState state, LstmWeights weights) {
        return LstmStep.on(tape, x, state, weights);
    }
}
