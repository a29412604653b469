package antiphon.composer;

import antiphon.score.Melody;
import antiphon.score.Origin;
import java.util.Objects;

/**
 * One take that a composer made.
 *
 * @param melody the music
 * @param origin what is needed to make it again
 */
public record Composition(Melody melody, Origin.Generated origin) {

    public Composition {
        Objects.requireNonNull(melody, "melody");
        Objects.requireNonNull(origin, "origin");
    }
}
