package antiphon.evaluation;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.Objects;

/**
 * Somebody to be judged, who need not be loaded where everything about them is known already.
 *
 * @param card    who it is
 * @param opening how to load the composer
 */
public record Contestant(ComposerCard card, Opening opening) {

    /** Loads a composer; may take seconds and is called on the thread of a job. */
    @FunctionalInterface
    public interface Opening {

        /**
         * The composer.
         *
         * @throws IOException with a sentence for the user where it cannot be read
         */
        Composer open() throws IOException;
    }

    public Contestant {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(opening, "opening");
    }

    /** A composer that is loaded. */
    public static Contestant of(Composer composer) {
        return new Contestant(composer.card(), () -> composer);
    }

    /** Its name. */
    public String name() {
        return card.name();
    }
}
