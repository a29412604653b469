package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tunes for tests: lines that are written out, and songs that wander through a scale over a bass. */
final class Tunes {

    static final int TICKS = 480;

    private Tunes() {}

    /** Quarter notes one after the other. */
    static Melody line(int... pitches) {
        return Melody.of(
                TICKS,
                IntStream.range(0, pitches.length)
                        .mapToObj(i -> new Note(pitches[i], (long) i * TICKS, TICKS, 80))
                        .toList());
    }

    /** Songs of a wandering tune in eighths and quarters of C major over a bass in half notes. */
    static List<Melody> songs(int count, int beats, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(i -> song(beats, random)).toList();
    }

    private static Melody song(int beats, SplittableRandom random) {
        var notes = new ArrayList<Note>();
        var pitch = 72;
        for (var eighth = 0L; eighth < 2L * beats; eighth++) {
            if (eighth % 4 == 0) {
                notes.add(new Note(pitch - 24, eighth * TICKS / 2L, 2 * TICKS, 60));
            }
            if (eighth % 2 == 0 || random.nextInt(3) == 0) {
                pitch = Scale.MAJOR.nearest(Math.max(60, Math.min(84, pitch + random.nextInt(-4, 5))), 0);
                notes.add(new Note(pitch, eighth * TICKS / 2L, TICKS / 2, 80));
            }
        }
        return Melody.of(TICKS, notes);
    }
}
