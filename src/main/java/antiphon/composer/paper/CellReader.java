package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import java.util.List;

/** Reads cells as tones. */
interface CellReader {

    /** The reader that is asked for as {@code label}: {@code repaired} or {@code literal}. */
    static CellReader of(String label, CellLayout layout, Units units) {
        return label.equals("literal") ? new LiteralReader(layout, units) : new RepairedReader(layout, units);
    }

    /** How much later than the tone before the cell's last tone begins, in quarters. */
    double advance(float[] cell);

    /** How many tones the cell says; its other slots are silent. */
    int count(float[] cell);

    /** The tones of {@code cells}, which begin with the first one's time after the beginning; onsets are 0 or more. */
    List<Tone> tones(List<float[]> cells);
}
