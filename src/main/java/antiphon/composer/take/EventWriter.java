package antiphon.composer.take;

import antiphon.composer.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** A trained network that writes events one after the other. Belongs to one thread at a time. */
public interface EventWriter {

    /**
     * Writes one piece for every seed; the same seed and wish give the same piece.
     *
     * @param goOn told again and again which share is written, 0 to 1, and asked whether to go on
     * @return the new events of each piece, without those of the prime; fewer pieces where it may not go on
     */
    List<List<Event>> write(Wish wish, List<Long> seeds, DoublePredicate goOn);

    /**
     * How well it would have expected the events of {@code windows}, all of equal length, one at least.
     *
     * @return the mean negative log likelihood in nats an event; absent where it knows none
     */
    default OptionalDouble nats(List<List<Event>> windows) {
        return OptionalDouble.empty();
    }

    /** The discriminator that taught it, where it is kept. */
    default Optional<EventCritic> critic() {
        return Optional.empty();
    }

    /**
     * How the events are to be drawn.
     *
     * @param prime       events to go on from; may be empty
     * @param ticks       write until an event begins this many ticks after the beginning, the prime counted
     * @param most        write at most this many events, whatever time they take
     * @param temperature softmax temperature
     * @param topP        share of the probability that may be drawn from
     * @param repetition  scale of the gates that copy from the past; 1 is as learned
     */
    record Wish(List<Event> prime, long ticks, int most, double temperature, double topP, double repetition) {

        public Wish {
            prime = List.copyOf(prime);
        }
    }
}
