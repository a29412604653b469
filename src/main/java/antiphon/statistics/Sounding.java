package antiphon.statistics;

import antiphon.score.Note;
import java.util.Arrays;

/** What sounds together, and for how long: walks a melody from one onset or end to the next. */
final class Sounding {

    private final int[] tonesOfPitch = new int[128];
    private final int[] pitchesOfClass = new int[12];
    private int tones;
    private int pitches;
    private int pairs;
    private int dissonantPairs;

    private double whole;
    private double sounding;
    private double polyphonic;
    private double paired;
    private double dissonant;

    private Sounding() {}

    static Sounding of(Tones tones) {
        var walk = new Sounding();
        var starts = tones.notes();
        var ends = tones.notes().toArray(Note[]::new);
        Arrays.sort(ends, (a, b) -> Long.compare(a.end(), b.end()));
        var now = starts.get(0).start();
        var started = 0;
        for (var end : ends) {
            while (started < ends.length && starts.get(started).start() < end.end()) {
                var note = starts.get(started++);
                walk.pass(note.start() - now);
                walk.start(note.pitch());
                now = note.start();
            }
            walk.pass(end.end() - now);
            walk.end(end.pitch());
            now = end.end();
        }
        return walk;
    }

    /** Share of the sounding time in which two tones or more sound. */
    double polyphony() {
        return polyphonic / sounding;
    }

    /** Share of the whole time in which nothing sounds. */
    double rest() {
        return 1 - sounding / whole;
    }

    /** Share, by time, of the pairs of pitches that are a second, a seventh or a tritone apart; NaN without pairs. */
    double dissonance() {
        return dissonant / paired;
    }

    private void pass(long ticks) {
        whole += ticks;
        sounding += tones > 0 ? ticks : 0;
        polyphonic += tones > 1 ? ticks : 0;
        paired += (double) ticks * pairs;
        dissonant += (double) ticks * dissonantPairs;
    }

    private void start(int pitch) {
        tones++;
        if (tonesOfPitch[pitch]++ == 0) {
            pairs += pitches++;
            dissonantPairs += dissonantWith(pitch);
            pitchesOfClass[pitch % 12]++;
        }
    }

    private void end(int pitch) {
        tones--;
        if (--tonesOfPitch[pitch] == 0) {
            pairs -= --pitches;
            pitchesOfClass[pitch % 12]--;
            dissonantPairs -= dissonantWith(pitch);
        }
    }

    private int dissonantWith(int pitch) {
        var count = 0;
        for (var interval : new int[] {1, 2, 6, 10, 11}) {
            count += pitchesOfClass[(pitch + interval) % 12];
        }
        return count;
    }
}
