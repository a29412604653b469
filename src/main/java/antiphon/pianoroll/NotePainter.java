package antiphon.pianoroll;

import antiphon.score.Note;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints the notes in view. A few are painted with round corners, one by one; where there are too many to tell apart,
 * they are set as pixels into one image, which takes far less time.
 */
final class NotePainter {

    private static final int TOO_MANY = 2_500;
    private static final double ROUNDING = 5;
    private static final int SMALLEST_ROUNDED = 4;

    private final NoteRaster raster = new NoteRaster();

    /** Paints the {@code notes} that {@code layout} brings into a view of {@code width} times {@code height}. */
    void paint(
            GraphicsContext graphics,
            NoteIndex notes,
            PianoRollLayout layout,
            VelocityColors colors,
            double width,
            double height) {
        var from = layout.tickAt(-PianoRollLayout.NARROWEST_NOTE);
        var to = layout.tickAt(width) + 1;
        if (notes.startingBetween(from, to) > TOO_MANY) {
            raster.begin((int) width, (int) height);
            notes.visit(from, to, note -> raster.fill(layout.boxOf(note), colors.argb(note.velocity())));
            graphics.drawImage(raster.image(), 0, 0);
        } else {
            notes.visit(from, to, note -> paint(graphics, note, layout, colors, width, height));
        }
    }

    private static void paint(
            GraphicsContext graphics,
            Note note,
            PianoRollLayout layout,
            VelocityColors colors,
            double width,
            double height) {
        var box = layout.boxOf(note);
        if (box.y() + box.height() < 0 || box.y() > height) {
            return;
        }
        var left = Math.max(box.x(), -SMALLEST_ROUNDED);
        var right = Math.min(box.x() + box.width(), width + SMALLEST_ROUNDED);
        graphics.setFill(colors.of(note.velocity()));
        if (box.width() < SMALLEST_ROUNDED || box.height() < SMALLEST_ROUNDED) {
            graphics.fillRect(left, box.y(), right - left, box.height());
        } else {
            var rounding = Math.min(ROUNDING, box.width() / 2);
            graphics.fillRoundRect(left, box.y(), right - left, box.height(), rounding, rounding);
        }
    }
}
