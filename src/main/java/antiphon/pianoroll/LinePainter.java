package antiphon.pianoroll;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the lines of bars, beats and steps on whole pixels. */
final class LinePainter {

    private final Palette palette;

    LinePainter(Palette palette) {
        this.palette = palette;
    }

    void paint(GraphicsContext graphics, Lines lines, double width, double height) {
        lines.visit(width, (kind, x, bar) -> {
            graphics.setFill(colorOf(kind));
            graphics.fillRect(x, 0, 1, height);
        });
    }

    private Color colorOf(LineKind kind) {
        return palette.color(
                switch (kind) {
                    case BAR -> RollColor.BAR_LINE;
                    case BEAT -> RollColor.BEAT_LINE;
                    case STEP -> RollColor.STEP_LINE;
                });
    }
}
