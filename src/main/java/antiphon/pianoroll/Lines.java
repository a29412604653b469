package antiphon.pianoroll;

/** The upright lines in view, from left to right. */
final class Lines {

    private final Bars bars;
    private final PianoRollLayout layout;

    Lines(Bars bars, PianoRollLayout layout) {
        this.bars = bars;
        this.layout = layout;
    }

    /** Gets one line after the other. */
    @FunctionalInterface
    interface Visitor {

        /**
         * One line.
         *
         * @param kind how strong it is
         * @param x    its whole pixel
         * @param bar  the bar it lies in, counted from 1
         */
        void line(LineKind kind, double x, long bar);
    }

    /** Visits the lines of a view that is {@code width} pixels wide. */
    void visit(double width, Visitor visitor) {
        var from = layout.tickAt(0);
        var to = layout.tickAt(width) + 1;
        for (var segment : bars.between(from, to)) {
            var end = Math.min(to, bars.endOf(segment));
            var spacing = LineSpacing.of(segment, layout.pixelsPerTick());
            if (spacing.beats()) {
                visitSteps(segment, Math.max(from, segment.start()), end, spacing.step(), visitor);
            } else {
                visitBars(segment, Math.max(from, segment.start()), end, spacing.barStride(), visitor);
            }
        }
    }

    private void visitSteps(BarSegment segment, long from, long end, long step, Visitor visitor) {
        var first = segment.startOf(segment.barAt(from));
        for (var tick = first; tick < end; tick += step) {
            visitor.line(kindOf(segment, tick), layout.columnOf(tick), segment.barAt(tick) + 1);
        }
    }

    private void visitBars(BarSegment segment, long from, long end, long stride, Visitor visitor) {
        var first = (segment.barAt(from) + stride - 1) / stride * stride;
        for (var bar = first; segment.startOf(bar) < end; bar += stride) {
            visitor.line(LineKind.BAR, layout.columnOf(segment.startOf(bar)), bar + 1);
        }
    }

    private static LineKind kindOf(BarSegment segment, long tick) {
        var inBar = (tick - segment.start()) % segment.barTicks();
        if (inBar == 0) {
            return LineKind.BAR;
        }
        return inBar % segment.beatTicks() == 0 ? LineKind.BEAT : LineKind.STEP;
    }
}
