package antiphon.fx;

import java.util.Objects;
import java.util.Optional;

/**
 * A line that tells what happened and goes away by itself.
 *
 * @param text   one sentence
 * @param action what one may do about it
 */
public record Notice(String text, Optional<Action> action) {

    public Notice {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(action, "action");
    }

    /** A line that only tells. */
    public static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }

    /**
     * Something to do.
     *
     * @param name what the button says
     * @param run  what it does
     */
    public record Action(String name, Runnable run) {

        public Action {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(run, "run");
        }
    }
}
