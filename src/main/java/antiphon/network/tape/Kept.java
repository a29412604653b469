package antiphon.network.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Objects that are lent one after the other and all taken back at once, so that one training step after another makes
 * none. What was not lent through many steps is let go, or sequences that were longer once would leave theirs behind.
 */
final class Kept<T> {

    /** Steps after which objects are let go; more than a training has kinds of steps in turn. */
    private static final int PATIENCE = 16;

    private final Supplier<T> fresh;
    private final List<T> objects = new ArrayList<>();
    private int lent;
    private int most;
    private int rounds;

    /** @param fresh makes one more, where all are lent */
    Kept(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** The borrower's until the next {@link #reclaim}; in whatever state the last one left it. */
    T next() {
        if (lent == objects.size()) {
            objects.add(fresh.get());
        }
        return objects.get(lent++);
    }

    /** How many are lent. */
    int lent() {
        return lent;
    }

    /** How many there are, lent or not. */
    int size() {
        return objects.size();
    }

    /** Takes back everything that was lent. */
    void reclaim() {
        most = Math.max(most, lent);
        lent = 0;
        if (++rounds == PATIENCE) {
            if (most < objects.size()) {
                objects.subList(most, objects.size()).clear();
            }
            rounds = 0;
            most = 0;
        }
    }
}
