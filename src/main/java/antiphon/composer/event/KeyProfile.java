package antiphon.composer.event;

import antiphon.score.Key;
import antiphon.score.Note;
import antiphon.statistics.KeyFinder;
import java.util.List;

/** The key that tones sound in. */
public final class KeyProfile {

    /** Fine enough that no rounding of lengths turns a key over. */
    private static final int TICKS_PER_QUARTER = 9600;

    private KeyProfile() {}

    /** The key of {@code tones}; C major where nothing tells keys apart. */
    public static Key of(List<Tone> tones) {
        return KeyFinder.of(tones.stream().map(KeyProfile::note).toList(), TICKS_PER_QUARTER);
    }

    private static Note note(Tone tone) {
        var ticks = Math.max(1, Math.round(tone.length() * TICKS_PER_QUARTER));
        return new Note(tone.pitch(), 0, ticks, tone.velocity());
    }
}
