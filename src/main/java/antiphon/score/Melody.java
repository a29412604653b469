package antiphon.score;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of music, short or long: its parts, and the tempo, meters and keys it moves through. Never changed: every
 * edit answers a new melody.
 *
 * @param ticksPerQuarter resolution of every tick, 1 to 32,767
 * @param parts           the parts in the order of the file; may be empty
 * @param tempos          how fast the ticks pass
 * @param meters          the time signatures by tick; 4/4 where none is given
 * @param keys            the key signatures by tick; may be empty
 */
public record Melody(
        int ticksPerQuarter, List<Part> parts, TempoMap tempos, List<MeterChange> meters, List<KeyChange> keys) {

    public Melody {
        Range.require("ticksPerQuarter", ticksPerQuarter, 1, 0x7FFF);
        parts = List.copyOf(parts);
        Objects.requireNonNull(tempos, "tempos");
        meters = meters.stream()
                .sorted(Comparator.comparingLong(MeterChange::tick))
                .toList();
        keys = keys.stream().sorted(Comparator.comparingLong(KeyChange::tick)).toList();
    }

    /** One part in 4/4 at 120 quarters a minute. */
    public static Melody of(int ticksPerQuarter, List<Note> notes) {
        return new Melody(ticksPerQuarter, List.of(Part.of(notes)), new TempoMap(List.of()), List.of(), List.of());
    }

    /** All notes that have a pitch, of every part but percussion, in score order. */
    public List<Note> notes() {
        return parts.stream()
                .filter(part -> !part.isPercussion())
                .flatMap(part -> part.notes().stream())
                .sorted()
                .toList();
    }

    /** How many notes there are, percussion counted. */
    public int noteCount() {
        return parts.stream().mapToInt(part -> part.notes().size()).sum();
    }

    /** The tick at which the last note ends, percussion counted; 0 without notes. */
    public long length() {
        return parts.stream()
                .flatMap(part -> part.notes().stream())
                .mapToLong(Note::end)
                .max()
                .orElse(0);
    }

    /** How long the melody sounds, in seconds. */
    public double seconds() {
        return tempos.secondsAt((double) length(), ticksPerQuarter);
    }

    /** The meter at {@code tick}. */
    public Meter meterAt(long tick) {
        return lastOf(meters.stream().filter(change -> change.tick() <= tick))
                .map(MeterChange::meter)
                .orElse(Meter.COMMON);
    }

    /** The same music with other parts. */
    public Melody withParts(List<Part> newParts) {
        return new Melody(ticksPerQuarter, newParts, tempos, meters, keys);
    }

    /** The same music at another tempo. */
    public Melody withTempos(TempoMap newTempos) {
        return new Melody(ticksPerQuarter, parts, newTempos, meters, keys);
    }

    private static <T> Optional<T> lastOf(Stream<T> sorted) {
        return sorted.reduce((earlier, later) -> later);
    }
}
