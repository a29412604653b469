package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A song and the places where a window of it can begin: a note on a beat, none before it on that beat. Notes are in the
 * order of the nearest grid position, then pitch, so that a loosely played chord is one chord.
 */
final class WindowedSong {

    private final int ticksPerQuarter;
    private final int events;
    private final List<Note> notes;
    private final int[] starts;

    private WindowedSong(int ticksPerQuarter, int events, List<Note> notes, int[] starts) {
        this.ticksPerQuarter = ticksPerQuarter;
        this.events = events;
        this.notes = notes;
        this.starts = starts;
    }

    /** Prepares the song; {@code events} is how many notes a window has. */
    static WindowedSong of(Melody song, int events) {
        var ticks = song.ticksPerQuarter();
        var notes = song.notes().stream().sorted(OnsetGrid.order(ticks)).toList();
        var positions = notes.stream()
                .mapToLong(note -> OnsetGrid.nearest((double) note.start() / ticks))
                .toArray();
        var starts = IntStream.range(0, Math.max(0, notes.size() - events + 1))
                .filter(i -> positions[i] % OnsetGrid.STEPS == 0)
                .filter(i -> i == 0 || positions[i] > positions[i - 1])
                .toArray();
        return new WindowedSong(ticks, events, notes, starts);
    }

    /** In how many places a window can begin. */
    int windowCount() {
        return starts.length;
    }

    /** The window that begins at place {@code index}, moved to tick 0. No note begins before the one it follows. */
    Melody window(int index) {
        var window = new ArrayList<Note>(events);
        var begin = starts[index];
        var onset = 0L;
        for (var i = begin; i < begin + events; i++) {
            var note = notes.get(i);
            onset +=
                    i == begin ? 0 : Math.max(0, note.start() - notes.get(i - 1).start());
            window.add(note.at(onset, note.pitch()));
        }
        return Melody.of(ticksPerQuarter, window);
    }
}
