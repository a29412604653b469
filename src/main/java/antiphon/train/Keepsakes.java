package antiphon.train;

/**
 * The points of a training at which the composer is kept and heard: before it has learned anything, often while it learns
 * fast, and ever more seldom later, so that eight hours leave no more than some fifty.
 */
final class Keepsakes {

    private static final double APART = 1.2;

    private Keepsakes() {}

    /** Whether the composer is kept after {@code epoch} epochs. */
    static boolean wanted(int epoch) {
        var next = 0;
        while (next < epoch) {
            next = Math.max(next + 1, (int) Math.ceil(next * APART));
        }
        return next == epoch;
    }
}
