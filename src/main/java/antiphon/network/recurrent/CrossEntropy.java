package antiphon.network.recurrent;

/** The mean binary cross entropy of logits whose first rows should be 1 and whose others should be 0. */
final class CrossEntropy {

    private final TimeMajorMemory gradients = new TimeMajorMemory(1);
    private float[] values = {};

    /**
     * Measures the mean over all steps and rows; its gradient takes the place of the last one's.
     *
     * @param logits [steps, rows, 1], of whose rows the first {@code ones} are real
     */
    double measure(Sequence logits, int ones) {
        var rows = logits.rows();
        var count = logits.steps() * rows;
        values = values.length == count ? values : new float[count];
        logits.whole().read(values, 0);
        var loss = 0.0;
        for (var i = 0; i < values.length; i++) {
            var target = i % rows < ones ? 1 : 0;
            double logit = values[i];
            loss += Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));
            values[i] = (float) ((1 / (1 + Math.exp(-logit)) - target) / values.length);
        }
        return loss / values.length;
    }

    /** The gradient of what was measured last, shaped like the logits. */
    TimeMajor gradient(int steps, int rows) {
        return gradients.holding(values, steps, rows);
    }
}
