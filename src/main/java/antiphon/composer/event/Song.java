package antiphon.composer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece as events, moved to C major or A minor.
 *
 * @param name   the piece's name
 * @param events its events in score order, at least {@link #WINDOW}
 * @param starts where windows may begin: events that open a beat and have a window's length behind them; never empty
 * @param shift  by how many semitones the piece was moved, -5 to 6
 */
public record Song(String name, List<Event> events, List<Integer> starts, int shift) implements Encoded {

    /** How many events a network sees at once. */
    public static final int WINDOW = 64;

    public Song {
        Objects.requireNonNull(name, "name");
        events = List.copyOf(events);
        starts = List.copyOf(starts);
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("a song needs a place where a window may begin");
        }
    }

    /** The {@link #WINDOW} events from {@code start} on; the first waits for nothing. */
    public List<Event> window(int start) {
        var window = new ArrayList<>(events.subList(start, start + WINDOW));
        window.set(0, window.get(0).first());
        return List.copyOf(window);
    }
}
