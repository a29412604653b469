package antiphon.statistics;

import antiphon.score.Likeness;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Songs that were learned from, kept to tell what was copied from them. All of their steps are kept, not hashes of them,
 * so that a run is found whole, wherever it begins, and none is found that is not there.
 */
public final class SongMemory {

    /** How many steps are kept at most; one byte each in memory. */
    public static final int MOST_STEPS = 8_000_000;

    private final List<SongSteps> songs;

    /** A memory of {@code songs}, of as many from the first on as {@link #MOST_STEPS} hold. */
    public SongMemory(List<SongSteps> songs) {
        var kept = new ArrayList<SongSteps>();
        var room = MOST_STEPS;
        for (var song : songs) {
            room -= song.steps().length;
            if (room < 0) {
                break;
            }
            kept.add(song);
        }
        this.songs = List.copyOf(kept);
    }

    /** These songs and, after them, those of {@code earlier}. */
    public SongMemory with(SongMemory earlier) {
        var all = new ArrayList<>(songs);
        all.addAll(earlier.songs);
        return new SongMemory(all);
    }

    /** The songs that are kept. */
    public List<SongSteps> songs() {
        return songs;
    }

    /**
     * The longest run of tones that {@code melody} shares, in whatever key and rhythm, with one of the songs, and the
     * first of the songs that has it.
     */
    public Likeness longestRun(Melody melody) {
        return SongSteps.of("", melody).map(this::longestRun).orElse(Likeness.NONE);
    }

    private Likeness longestRun(SongSteps melody) {
        var runs = new RunFinder(melody.steps());
        var longest = 0;
        var of = Optional.<SongSteps>empty();
        for (var song : songs) {
            var run = runs.longestIn(song.steps());
            if (run > longest) {
                longest = run;
                of = Optional.of(song);
            }
        }
        var tones = longest + 1;
        return of.map(song -> new Likeness(tones, song.name())).orElse(Likeness.NONE);
    }
}
