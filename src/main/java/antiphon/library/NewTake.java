package antiphon.library;

import antiphon.score.Melody;
import antiphon.score.Origin;
import java.util.Objects;

/**
 * A melody that is to be kept.
 *
 * @param name   what the user will call it
 * @param melody the music
 * @param origin where it came from
 */
public record NewTake(String name, Melody melody, Origin origin) {

    public NewTake {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(melody, "melody");
        Objects.requireNonNull(origin, "origin");
    }
}
