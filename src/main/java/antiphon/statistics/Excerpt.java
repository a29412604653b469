package antiphon.statistics;

import antiphon.score.Melody;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A melody that is judged, and the song that it was cut from, where it was cut from one.
 *
 * @param melody its notes
 * @param song   number of its song; excerpts with the same number in whatever sets are of the same song
 */
public record Excerpt(Melody melody, OptionalInt song) {

    public Excerpt {
        Objects.requireNonNull(melody, "melody");
        Objects.requireNonNull(song, "song");
    }

    /** Melodies that are whole in themselves, as composers write them. */
    public static List<Excerpt> alone(List<Melody> melodies) {
        return melodies.stream()
                .map(melody -> new Excerpt(melody, OptionalInt.empty()))
                .toList();
    }
}
