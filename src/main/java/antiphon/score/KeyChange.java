package antiphon.score;

import java.util.Objects;

/**
 * A new key from a tick on.
 *
 * @param tick 0 or later
 * @param key  the key that begins there
 */
public record KeyChange(long tick, Key key) {

    public KeyChange {
        Range.require("tick", tick, 0, Integer.MAX_VALUE);
        Objects.requireNonNull(key, "key");
    }
}
