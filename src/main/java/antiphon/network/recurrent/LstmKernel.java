package antiphon.network.recurrent;

/**
 * The element-wise part of an LSTM step, forward and backward.
 *
 * <p>Every loop indexes all its arrays by the same {@code j}, each gate has an array of its own and a loop has few
 * arrays: this is the form that HotSpot turns into vector code.
 *
 * <p>Source: Hochreiter and Schmidhuber, "Long short-term memory" (1997), with the forget gate of Gers et al. (2000).
 */
final class LstmKernel {

    private LstmKernel() {}

    /** {@code state = forget * before + input * candidate; squashed = tanh(state); hidden = output * squashed}. */
    static void forward(Gates gates, float[] before, float[] state, float[] squashed, float[] hidden, int count) {
        next(gates.input(), gates.forget(), gates.candidate(), before, state, count);
        squash(state, squashed, count);
        times(gates.output(), squashed, hidden, count);
    }

    private static void next(float[] input, float[] forget, float[] candidate, float[] before, float[] state, int n) {
        for (var j = 0; j < n; j++) {
            state[j] = forget[j] * before[j] + input[j] * candidate[j];
        }
    }

    private static void squash(float[] state, float[] squashed, int n) {
        for (var j = 0; j < n; j++) {
            squashed[j] = Squashing.tanh(state[j]);
        }
    }

    private static void times(float[] output, float[] squashed, float[] hidden, int n) {
        for (var j = 0; j < n; j++) {
            hidden[j] = output[j] * squashed[j];
        }
    }

    /** From the gradient of {@code hidden} to that of the output gate's sum; what reaches the state is added there. */
    static void backwardOutput(
            float[] output,
            float[] squashed,
            float[] hiddenGradient,
            float[] stateGradient,
            float[] sum,
            int from,
            int to) {
        for (var j = from; j < to; j++) {
            var gate = output[j];
            var tangent = squashed[j];
            var gradient = hiddenGradient[j];
            sum[j] = gradient * tangent * gate * (1 - gate);
            stateGradient[j] = stateGradient[j] + gradient * gate * (1 - tangent * tangent);
        }
    }

    /** From the gradient of the state to those of the sums of input gate and candidate. */
    static void backwardInput(
            float[] input,
            float[] candidate,
            float[] stateGradient,
            float[] inputSum,
            float[] candidateSum,
            int from,
            int to) {
        for (var j = from; j < to; j++) {
            var gate = input[j];
            var tangent = candidate[j];
            var gradient = stateGradient[j];
            inputSum[j] = gradient * tangent * gate * (1 - gate);
            candidateSum[j] = gradient * gate * (1 - tangent * tangent);
        }
    }

    /** From the gradient of the state to that of the forget gate's sum, and on to the state before. */
    static void backwardForget(float[] forget, float[] before, float[] stateGradient, float[] sum, int from, int to) {
        for (var j = from; j < to; j++) {
            var gate = forget[j];
            var gradient = stateGradient[j];
            sum[j] = gradient * before[j] * gate * (1 - gate);
            stateGradient[j] = gradient * gate;
        }
    }

    /** {@code sum += more}, element by element. */
    static void add(float[] sum, float[] more, int from, int to) {
        for (var j = from; j < to; j++) {
            sum[j] += more[j];
        }
    }
}
