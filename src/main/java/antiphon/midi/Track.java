package antiphon.midi;

import antiphon.score.Key;
import antiphon.score.Meter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What one track holds, gathered while it is read. */
final class Track {

    private final Map<Integer, ChannelNotes> channels = new TreeMap<>();
    private final Timeline<Integer> tempos = new Timeline<>();
    private final Timeline<Meter> meters = new Timeline<>();
    private final Timeline<Key> keys = new Timeline<>();
    private String name = "";

    /** Names the track; the first name that says something stays. */
    void name(String text) {
        if (name.isEmpty()) {
            name = text.replace("\0", "").strip();
        }
    }

    /** The track's name; empty where it has none. */
    String name() {
        return name;
    }

    /** The notes and programs of {@code channel}, 0 to 15; silent until now if it was not asked for before. */
    ChannelNotes channel(int channel) {
        return channels.computeIfAbsent(channel, number -> new ChannelNotes());
    }

    /** The channels that were asked for, by number. */
    Map<Integer, ChannelNotes> channels() {
        return Collections.unmodifiableMap(channels);
    }

    /** Microseconds a quarter by tick. */
    Timeline<Integer> tempos() {
        return tempos;
    }

    Timeline<Meter> meters() {
        return meters;
    }

    Timeline<Key> keys() {
        return keys;
    }
}
