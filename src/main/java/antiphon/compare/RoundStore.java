package antiphon.compare;

import antiphon.library.KeptRound;
import java.util.List;
import java.util.function.Consumer;

/** Keeps rounds of blind listening; every answer comes home to the JavaFX thread, and requests are done in their order. */
public interface RoundStore {

    /** Every round there is. */
    void all(Consumer<List<KeptRound>> onDone);

    /** Keeps a round that is begun. */
    void add(KeptRound begun, Consumer<KeptRound> onDone);

    /** Keeps an answer. */
    void vote(long round, int pair, String answer);

    /** Forgets a round. */
    void remove(long round);
}
