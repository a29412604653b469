package antiphon.score;

import java.util.Objects;

/**
 * A new meter from a tick on.
 *
 * @param tick  0 or later
 * @param meter the meter that begins there
 */
public record MeterChange(long tick, Meter meter) {

    public MeterChange {
        Range.require("tick", tick, 0, Integer.MAX_VALUE);
        Objects.requireNonNull(meter, "meter");
    }
}
