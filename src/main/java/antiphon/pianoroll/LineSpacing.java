package antiphon.pianoroll;

/**
 * Which lines one meter shows at one zoom: they thin out before they run together.
 *
 * @param step      ticks between the finest lines; that of a beat where no finer ones fit
 * @param beats     whether beats and steps are shown at all
 * @param barStride every how many bars there is a line, a power of two
 */
record LineSpacing(long step, boolean beats, long barStride) {

    private static final double CLOSEST_STEPS = 9;
    private static final double CLOSEST_BARS = 44;
    private static final int FINEST_PART_OF_BEAT = 16;

    static LineSpacing of(BarSegment segment, double pixelsPerTick) {
        var stride = 1L;
        while (stride * segment.barTicks() * pixelsPerTick < CLOSEST_BARS && stride < Integer.MAX_VALUE) {
            stride *= 2;
        }
        var beats = stride == 1 && segment.beatTicks() * pixelsPerTick >= CLOSEST_STEPS;
        return new LineSpacing(step(segment.beatTicks(), pixelsPerTick), beats, stride);
    }

    private static long step(long beat, double pixelsPerTick) {
        var step = beat;
        while (step % 2 == 0 && step * pixelsPerTick / 2 >= CLOSEST_STEPS && beat / step < FINEST_PART_OF_BEAT) {
            step /= 2;
        }
        return step;
    }
}
