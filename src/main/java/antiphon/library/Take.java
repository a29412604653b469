package antiphon.library;

import antiphon.score.Melody;
import antiphon.score.Origin;
import java.time.Instant;
import java.util.Objects;

/**
 * One melody that is kept.
 *
 * @param id      names it in its library; never used again for another
 * @param name    what the user calls it
 * @param melody  the music
 * @param origin  where it came from
 * @param starred whether the user marked it as one to keep
 * @param created when it came into the library
 */
public record Take(long id, String name, Melody melody, Origin origin, boolean starred, Instant created) {

    public Take {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(melody, "melody");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(created, "created");
    }
}
