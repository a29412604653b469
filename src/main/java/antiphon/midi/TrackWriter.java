package antiphon.midi;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the events of one track in any order and writes them in the order of time. */
final class TrackWriter {

    /** What comes first among events of one tick. */
    enum Rank {
        SETTING,
        RELEASE,
        PRESS
    }

    private static final int LONGEST_DELTA = 0x0FFF_FFFF;

    private record Event(long tick, Rank rank, List<Integer> octets) {}

    private final List<Event> events = new ArrayList<>();

    /** Adds an event; those of equal tick and rank stay in the order in which they are added. */
    void add(long tick, Rank rank, Integer... octets) {
        events.add(new Event(tick, rank, List.of(octets)));
    }

    /** Adds a meta event that sets something. */
    void addMeta(long tick, int type, byte[] content) {
        var octets = new ArrayList<>(List.of(0xFF, type));
        octets.addAll(variableNumber(content.length));
        for (var octet : content) {
            octets.add((int) octet);
        }
        events.add(new Event(tick, Rank.SETTING, octets));
    }

    /** The content of the track's chunk, which ends with its last event. */
    byte[] bytes() {
        var content = new ByteArrayOutputStream();
        var now = 0L;
        events.sort(Comparator.comparingLong(Event::tick).thenComparing(Event::rank));
        for (var event : events) {
            delta(content, event.tick() - now);
            event.octets().forEach(content::write);
            now = event.tick();
        }
        List.of(0, 0xFF, 0x2F, 0).forEach(content::write);
        return content.toByteArray();
    }

    private static void delta(ByteArrayOutputStream content, long ticks) {
        var left = ticks;
        while (left > LONGEST_DELTA) {
            // an empty text carries the time that one number cannot
            variableNumber(LONGEST_DELTA).forEach(content::write);
            List.of(0xFF, 0x01, 0).forEach(content::write);
            left -= LONGEST_DELTA;
        }
        variableNumber(left).forEach(content::write);
    }

    private static List<Integer> variableNumber(long number) {
        var octets = new ArrayList<Integer>();
        octets.add((int) (number & 0x7F));
        for (var left = number >> 7; left > 0; left >>= 7) {
            octets.add(0, (int) ((left & 0x7F) | 0x80));
        }
        return octets;
    }
}
