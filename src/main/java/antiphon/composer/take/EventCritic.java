package antiphon.composer.take;

import antiphon.composer.event.Event;
import java.util.List;

/** A trained discriminator. Belongs to one thread at a time. */
@FunctionalInterface
public interface EventCritic {

    /**
     * How real every event sounds among the others of its window; the same events always get the same scores.
     *
     * @param windows one at least, all of equal length
     * @return a row of scores for each window
     */
    double[][] scores(List<List<Event>> windows);
}
