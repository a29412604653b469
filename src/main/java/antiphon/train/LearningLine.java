package antiphon.train;

import antiphon.library.RunSample;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;

/** The samples of a run as one piece of music, from noise to what it can now, each beginning with a bar. */
final class LearningLine {

    private static final int MOST = 12;
    private static final int BEATS_PER_BAR = 4;

    private LearningLine() {}

    /** The first, the last, and at most ten between them, one after the other. */
    static Melody of(List<RunSample> samples) {
        var chosen = chosen(samples);
        var notes = new ArrayList<Note>();
        var first = chosen.get(0).melody();
        var at = 0L;
        for (var sample : chosen) {
            for (var note : sample.melody().notes()) {
                notes.add(note.at(at + note.start(), note.pitch()));
            }
            at += wholeBars(sample.melody());
        }
        return Melody.of(first.ticksPerQuarter(), notes).withTempos(first.tempos());
    }

    static List<RunSample> chosen(List<RunSample> samples) {
        if (samples.size() <= MOST) {
            return samples;
        }
        var chosen = new ArrayList<RunSample>();
        for (var place = 0; place < MOST; place++) {
            chosen.add(samples.get(Math.round(place * (samples.size() - 1) / (float) (MOST - 1))));
        }
        return chosen;
    }

    private static long wholeBars(Melody melody) {
        var bar = (long) BEATS_PER_BAR * melody.ticksPerQuarter();
        return Math.max(bar, (melody.length() + bar - 1) / bar * bar);
    }
}
