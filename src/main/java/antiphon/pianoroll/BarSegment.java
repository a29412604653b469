package antiphon.pianoroll;

/**
 * A stretch of music in one meter.
 *
 * @param start     its first tick
 * @param firstBar  number of its first bar, counted from 0
 * @param barTicks  length of a bar, 1 or more
 * @param beatTicks length of a beat, 1 or more
 */
record BarSegment(long start, long firstBar, long barTicks, long beatTicks) {

    long barAt(long tick) {
        return firstBar + (tick - start) / barTicks;
    }

    long startOf(long bar) {
        return start + (bar - firstBar) * barTicks;
    }

    BarPosition positionAt(long tick) {
        return new BarPosition(barAt(tick) + 1, (tick - start) % barTicks / beatTicks + 1);
    }

    /** The number of the bar that a new meter begins at {@code tick}; a bar that it cuts short counts as one. */
    long firstBarFrom(long tick) {
        return firstBar + (tick - start + barTicks - 1) / barTicks;
    }
}
