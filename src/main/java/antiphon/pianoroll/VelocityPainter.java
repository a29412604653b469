package antiphon.pianoroll;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;

/** Paints a stem at the onset of each note, as high as it is loud; of notes on one pixel, the loudest. */
final class VelocityPainter {

    private static final double STEM = 3;
    private static final double MARGIN = 6;
    private static final int LOUDEST = 127;

    private int[] loudest = {};

    void paint(GraphicsContext graphics, RollViewport viewport, Palette palette, double width, double height) {
        var layout = viewport.current();
        var music = viewport.musicProperty().get();
        new LinePainter(palette).paint(graphics, new Lines(music.bars(), layout), width, height);
        collect(music.notes(), layout, (int) Math.ceil(Math.max(0, width)) + 1);
        var colors = palette.velocities();
        for (var x = 0; x < loudest.length; x++) {
            if (loudest[x] > 0) {
                var tall = Math.rint((height - MARGIN) * loudest[x] / LOUDEST);
                graphics.setFill(colors.of(loudest[x]));
                graphics.fillRect(x, height - tall, STEM, tall);
            }
        }
    }

    private void collect(NoteIndex notes, PianoRollLayout layout, int columns) {
        if (loudest.length != columns) {
            loudest = new int[columns];
        }
        Arrays.fill(loudest, 0);
        notes.visit(layout.tickAt(-STEM), layout.tickAt(columns) + 1, note -> {
            var x = (int) layout.columnOf(note.start());
            if (x >= 0 && x < columns) {
                loudest[x] = Math.max(loudest[x], note.velocity());
            }
        });
    }
}
