package antiphon.network.tape;

/** Mean and spread of each column, over all rows. */
public final class Moments {

    private Moments() {}

    /** The mean of each column: {@code [rows, n]} becomes {@code [1, n]}. */
    public static Tensor means(Tape tape, Tensor x) {
        return Rows.meanOverSteps(tape, x, 1);
    }

    /** The standard deviation of each column, of a sample (rows - 1): {@code [rows, n]} becomes {@code [1, n]}. */
    public static Tensor deviations(Tape tape, Tensor x) {
        var width = x.columns();
        var means = Rows.columnSums(tape, x.value(), width);
        Elements.scaleInPlace(means, 1f / x.rows());
        var result = tape.result(1, width, x.isTracked());
        for (var column = 0; column < width; column++) {
            var sum = 0.0;
            for (var at = column; at < x.size(); at += width) {
                var difference = x.value()[at] - means[column];
                sum += difference * difference;
            }
            result.value()[column] = (float) Math.sqrt(sum / (x.rows() - 1) + 1e-12);
        }
        tape.record(result, () -> {
            for (var at = 0; at < x.size(); at++) {
                var column = at % width;
                var slope = (x.value()[at] - means[column]) / (result.value()[column] * (x.rows() - 1));
                x.gradient()[at] += result.gradient()[column] * slope;
            }
        });
        return result;
    }

    /** The mean of all elements: one row, one column. */
    public static Tensor mean(Tape tape, Tensor x) {
        var result = tape.result(1, 1, x.isTracked());
        var sum = 0.0;
        for (var value : x.value()) {
            sum += value;
        }
        result.value()[0] = (float) (sum / x.size());
        tape.record(result, () -> {
            var share = result.gradient()[0] / x.size();
            for (var at = 0; at < x.size(); at++) {
                x.gradient()[at] += share;
            }
        });
        return result;
    }
}
