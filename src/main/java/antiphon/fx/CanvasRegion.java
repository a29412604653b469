package antiphon.fx;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A region that paints itself on a canvas as large as it is, at most once a pulse and only when something changed. */
public abstract class CanvasRegion extends Region {

    private final Canvas canvas = new Canvas();
    private boolean dirty = true;

    /** A region that is painted as soon as it has a size. */
    protected CanvasRegion() {
        getChildren().add(canvas);
    }

    /** Asks for painting in the next pulse. */
    public final void repaint() {
        dirty = true;
        requestLayout();
    }

    /** Paints everything anew. */
    protected abstract void paint(GraphicsContext graphics, double width, double height);

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
