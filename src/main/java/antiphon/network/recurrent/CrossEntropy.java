package antiphon.network.recurrent;

/**
 * The mean binary cross entropy of logits whose first rows should be 1 and whose others should be 0.
 *
 * @param loss     the mean over all steps and rows
 * @param gradient of the loss, shaped like the logits
 */
record CrossEntropy(double loss, TimeMajor gradient) {

    /** @param logits [steps, rows, 1], of whose rows the first {@code ones} are real */
    static CrossEntropy of(TimeMajor logits, int ones) {
        var values = logits.values();
        var rows = logits.sequence().rows();
        var loss = 0.0;
        for (var i = 0; i < values.length; i++) {
            var target = i % rows < ones ? 1 : 0;
            double logit = values[i];
            loss += Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));
            values[i] = (float) ((1 / (1 + Math.exp(-logit)) - target) / values.length);
        }
        var gradient = TimeMajor.copying(values, logits.sequence().steps(), rows, 1);
        return new CrossEntropy(loss / values.length, gradient);
    }
}
