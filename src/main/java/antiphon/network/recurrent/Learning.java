package antiphon.network.recurrent;

/**
 * How a network begins and learns.
 *
 * @param seed decides the starting weights
 * @param rate learning rate of Adam, above 0
 */
public record Learning(long seed, double rate) {

    public Learning {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate must be above 0, was " + rate);
        }
    }
}
