package antiphon.pianoroll;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A region that paints itself on a canvas as large as it is, at most once a pulse and only when something changed. */
abstract class CanvasRegion extends Region {

    private static final String STYLES =
            CanvasRegion.class.getResource("pianoroll.css").toExternalForm();

    private final Canvas canvas = new Canvas();
    private boolean dirty = true;

    CanvasRegion() {
        getChildren().add(canvas);
    }

    /** Asks for painting in the next pulse. */
    final void repaint() {
        dirty = true;
        requestLayout();
    }

    /** Paints everything anew. */
    abstract void paint(GraphicsContext graphics, double width, double height);

    @Override
    public String getUserAgentStylesheet() {
        return STYLES;
    }

    @Override
    protected void layoutChildren() {
        var width = Math.ceil(getWidth());
        var height = Math.ceil(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
        }
        if (dirty && width > 0 && height > 0) {
            dirty = false;
            paint(canvas.getGraphicsContext2D(), width, height);
        }
    }
}
