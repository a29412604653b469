package antiphon.pianoroll;

import antiphon.score.Melody;
import antiphon.score.Meter;
import java.util.Collection;
import java.util.TreeMap;

/** The bars and beats of a melody, from its meters. A new meter begins a bar, also in the middle of another. */
public final class Bars {

    private final TreeMap<Long, BarSegment> segments = new TreeMap<>();
    private final int ticksPerQuarter;

    private Bars(int ticksPerQuarter) {
        this.ticksPerQuarter = ticksPerQuarter;
        segments.put(0L, segment(0, 0, Meter.COMMON));
    }

    /** The bars of {@code melody}; 4/4 where it names no meter. */
    public static Bars of(Melody melody) {
        var bars = new Bars(melody.ticksPerQuarter());
        melody.meters().forEach(change -> bars.change(change.tick(), change.meter()));
        return bars;
    }

    /** The bar and beat that {@code tick}, 0 or later, lies in. */
    public BarPosition positionAt(long tick) {
        return at(tick).positionAt(tick);
    }

    /** The first tick at or after {@code tick} at which a bar begins. */
    public long endOfBar(long tick) {
        var segment = at(Math.max(0, tick - 1));
        var end = segment.startOf(segment.firstBarFrom(tick));
        var next = segments.ceilingKey(tick);
        return next == null ? end : Math.min(end, next);
    }

    /** The beat nearest to {@code tick}. */
    public long nearestBeat(long tick) {
        var segment = at(tick);
        var beats = (tick - segment.start() + segment.beatTicks() / 2) / segment.beatTicks();
        return segment.start() + beats * segment.beatTicks();
    }

    int ticksPerQuarter() {
        return ticksPerQuarter;
    }

    BarSegment at(long tick) {
        return segments.floorEntry(Math.max(0, tick)).getValue();
    }

    /** The stretches that reach into the ticks from {@code from} to before {@code to}, in order. */
    Collection<BarSegment> between(long from, long to) {
        var first = segments.floorKey(Math.max(0, from));
        return segments.subMap(first, Math.max(first, to) + 1).values();
    }

    /** Where the stretch after the one at {@code segment} begins; the end of all ticks for the last. */
    long endOf(BarSegment segment) {
        var next = segments.higherKey(segment.start());
        return next == null ? Long.MAX_VALUE : next;
    }

    private void change(long tick, Meter meter) {
        var before = segments.lowerEntry(tick);
        var firstBar = before == null ? 0 : before.getValue().firstBarFrom(tick);
        segments.put(tick, segment(tick, firstBar, meter));
    }

    private BarSegment segment(long tick, long firstBar, Meter meter) {
        var beat = Math.max(1, 4L * ticksPerQuarter / meter.unit());
        return new BarSegment(tick, firstBar, meter.ticksPerBar(ticksPerQuarter), beat);
    }
}
