package antiphon.pianoroll;

import antiphon.score.LoopRange;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/** Paints the field of the piano roll, back to front: rows, the loop, lines, notes. */
final class FieldPainter {

    private static final double LOOP_TINT = 0.12;

    private final Palette palette;
    private final RowPainter rows;
    private final LinePainter lines;
    private final NotePainter notes = new NotePainter();

    FieldPainter(Palette palette) {
        this.palette = palette;
        rows = new RowPainter(palette);
        lines = new LinePainter(palette);
    }

    void paint(GraphicsContext graphics, RollViewport viewport, Optional<LoopRange> loop, double width, double height) {
        var layout = viewport.current();
        var music = viewport.musicProperty().get();
        rows.paint(graphics, layout, width, height);
        loop.ifPresent(range -> paintLoop(graphics, layout, range, height));
        lines.paint(graphics, new Lines(music.bars(), layout), width, height);
        notes.paint(graphics, music.notes(), layout, palette.velocities(), width, height);
    }

    private void paintLoop(GraphicsContext graphics, PianoRollLayout layout, LoopRange range, double height) {
        var from = layout.columnOf(range.start());
        graphics.setGlobalAlpha(LOOP_TINT);
        graphics.setFill(palette.color(RollColor.LOOP));
        graphics.fillRect(from, 0, layout.columnOf(range.end()) - from, height);
        graphics.setGlobalAlpha(1);
    }
}
