package antiphon.pianoroll;

import javafx.scene.canvas.GraphicsContext;

/** Paints the rows of the white and the black keys, and a line below each C. */
final class RowPainter {

    private final Palette palette;

    RowPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(GraphicsContext graphics, PianoRollLayout layout, double width, double height) {
        graphics.setFill(palette.color(RollColor.WHITE_ROW));
        graphics.fillRect(0, 0, width, height);
        for (var pitch = layout.pitchAt(height); pitch <= layout.pitchAt(0); pitch++) {
            var y = layout.rowOf(pitch);
            var below = layout.rowOf(pitch - 1);
            if (Keyboard.isBlack(pitch)) {
                graphics.setFill(palette.color(RollColor.BLACK_ROW));
                graphics.fillRect(0, y, width, below - y);
            } else if (pitch % Keyboard.OCTAVE == 0) {
                graphics.setFill(palette.color(RollColor.OCTAVE_LINE));
                graphics.fillRect(0, below - 1, width, 1);
            }
        }
    }
}
