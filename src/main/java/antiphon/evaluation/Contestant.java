package antiphon.evaluation;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.Objects;

/**
 * Somebody to be judged, who need not be loaded where everything about them is known already.
 *
 * @param name    the name it is shown under
 * @param card    who it is
 * @param opening how to load the composer
 */
public record Contestant(String name, ComposerCard card, Opening opening) {

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
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(opening, "opening");
    }

    /** A composer under its own name. */
    public Contestant(ComposerCard card, Opening opening) {
        this(card.name(), card, opening);
    }

    /** A composer that is loaded. */
    public static Contestant of(String name, Composer composer) {
        return new Contestant(name, composer.card(), () -> composer);
    }
}
