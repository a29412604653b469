package antiphon.statistics;

import antiphon.score.Likeness;
import antiphon.score.Melody;

/**
 * From how many tones on a run that is shared with known music is worth a warning.
 *
 * <p>Measured on excerpts of OpenScore Lieder by composers none of whose songs were among the known ones, which share by
 * chance and by custom alone: of 1000 excerpts of 8 bars of vocal lines two share 16 tones or more, and of 32 bars nine;
 * of piano parts, whose accompaniments are alike, one in a hundred excerpts of 8 bars shares 36 or more.
 */
public enum CopyLength {
    /** One tone at a time. */
    LINE(16),
    /** Several at once. */
    CHORDS(36);

    private final int notes;

    CopyLength(int notes) {
        this.notes = notes;
    }

    /** Which of them goes for {@code melody}. */
    public static CopyLength of(Melody melody) {
        return isLine(melody) ? LINE : CHORDS;
    }

    /** Whether {@code likeness} is longer than real music that is not copied would mostly have. */
    public boolean isLong(Likeness likeness) {
        return likeness.notes() >= notes;
    }

    private static boolean isLine(Melody melody) {
        var notes = melody.notes();
        for (var index = 1; index < notes.size(); index++) {
            if (notes.get(index).start() < notes.get(index - 1).end()) {
                return false;
            }
        }
        return true;
    }
}
