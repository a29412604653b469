package antiphon.score;

import java.util.Objects;

/**
 * The longest run of tones that a melody shares with music that its composer learned from, in whatever key and rhythm.
 *
 * @param notes how many tones, 0 where not even two in a row are shared
 * @param piece the piece that has them; empty with 0 notes
 */
public record Likeness(int notes, String piece) {

    /** Nothing in common. */
    public static final Likeness NONE = new Likeness(0, "");

    public Likeness {
        Range.require("notes", notes, 0, Integer.MAX_VALUE);
        Objects.requireNonNull(piece, "piece");
    }
}
