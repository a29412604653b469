package antiphon.composer.paper;

/**
 * How different sequences are from one another at the same step: the mean over steps and numbers of the standard
 * deviation over the sequences. Of a generator that has collapsed it is near 0 while both losses look healthy.
 */
final class Spread {

    private Spread() {}

    /** The spread of the first {@code width} numbers of {@code pieces}, {@code [count][steps][numbers]}, in units. */
    static double of(float[][][] pieces, int width) {
        var steps = pieces[0].length;
        var sum = 0.0;
        for (var step = 0; step < steps; step++) {
            for (var at = 0; at < width; at++) {
                sum += deviation(pieces, step, at);
            }
        }
        return sum / (steps * width);
    }

    private static double deviation(float[][][] pieces, int step, int at) {
        var sum = 0.0;
        var squares = 0.0;
        for (var piece : pieces) {
            sum += piece[step][at];
            squares += (double) piece[step][at] * piece[step][at];
        }
        var mean = sum / pieces.length;
        return Math.sqrt(Math.max(0, squares / pieces.length - mean * mean));
    }
}
