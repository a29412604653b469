package antiphon.composer.studio;

/** How much better than the other windows each step went, and what came after it. */
final class Advantages {

    private static final float DISCOUNT = 0.9f;
    private static final float LIMIT = 3;
    private static final float WHOLE = 0.5f;

    private Advantages() {}

    /**
     * Discounted sums of later scores, against the mean of the batch at each step, in standard deviations; plus half
     * of how the whole window stands; cut to plus or minus 3.
     *
     * @param steps {@code [T * B]}: the score of each step
     * @param whole {@code [B]}: the score of each window
     */
    static float[] of(float[] steps, float[] whole) {
        var batch = whole.length;
        var rewards = new float[steps.length];
        var later = new float[batch];
        for (var from = steps.length - batch; from >= 0; from -= batch) {
            var mean = mean(steps, from, batch);
            for (var row = 0; row < batch; row++) {
                later[row] = steps[from + row] - mean + DISCOUNT * later[row];
                rewards[from + row] = later[row];
            }
        }
        var scale = 1 / (deviation(rewards) + 1e-6f);
        var wholeMean = mean(whole, 0, batch);
        var wholeScale = WHOLE / (deviation(whole) + 1e-6f);
        for (var at = 0; at < rewards.length; at++) {
            var sum = scale * rewards[at] + wholeScale * (whole[at % batch] - wholeMean);
            rewards[at] = Math.min(Math.max(sum, -LIMIT), LIMIT);
        }
        return rewards;
    }

    private static float mean(float[] numbers, int from, int count) {
        var sum = 0.0;
        for (var at = from; at < from + count; at++) {
            sum += numbers[at];
        }
        return (float) (sum / count);
    }

    private static float deviation(float[] numbers) {
        var mean = mean(numbers, 0, numbers.length);
        var sum = 0.0;
        for (var number : numbers) {
            sum += (double) (number - mean) * (number - mean);
        }
        return (float) Math.sqrt(sum / Math.max(1, numbers.length - 1));
    }
}
