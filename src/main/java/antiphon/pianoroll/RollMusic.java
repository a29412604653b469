package antiphon.pianoroll;

import antiphon.score.Melody;

/** A melody made ready for the piano roll. Percussion is left out: its pitches name instruments and not tones. */
final class RollMusic {

    private final Melody melody;
    private final NoteIndex notes;
    private final Bars bars;
    private final long reach;

    RollMusic(Melody melody) {
        this.melody = melody;
        notes = new NoteIndex(melody.notes());
        bars = Bars.of(melody);
        reach = bars.endOfBar(Math.max(1, melody.length()));
    }

    Melody melody() {
        return melody;
    }

    NoteIndex notes() {
        return notes;
    }

    Bars bars() {
        return bars;
    }

    /** The end of the last bar. */
    long reach() {
        return reach;
    }
}
