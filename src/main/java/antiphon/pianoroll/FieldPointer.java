package antiphon.pianoroll;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Turns what the mouse does on the field into what a tool understands; the middle button takes hold of the paper. */
final class FieldPointer {

    private final RollViewport viewport;
    private final Tool tool;
    private final BiConsumer<Hit, Point2D> hover;
    private final Consumer<Point2D> pan;
    private Point2D last = Point2D.ZERO;

    /**
     * Creates a pointer.
     *
     * @param hover told what the pointer is at, and where that is
     * @param pan   told how far the paper is dragged
     */
    FieldPointer(RollViewport viewport, Tool tool, BiConsumer<Hit, Point2D> hover, Consumer<Point2D> pan) {
        this.viewport = viewport;
        this.tool = tool;
        this.hover = hover;
        this.pan = pan;
    }

    void listenTo(NoteField field) {
        field.setOnMousePressed(this::press);
        field.setOnMouseDragged(this::drag);
        field.setOnMouseReleased(event -> tool.release());
        field.setOnMouseMoved(event -> hover.accept(hitOf(event), pointOf(event)));
    }

    private void press(MouseEvent event) {
        last = pointOf(event);
        if (event.getButton() == MouseButton.PRIMARY) {
            tool.press(hitOf(event));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            tool.drag(hitOf(event));
        } else if (event.isMiddleButtonDown()) {
            pan.accept(last.subtract(pointOf(event)));
        }
        last = pointOf(event);
        hover.accept(hitOf(event), last);
    }

    private Hit hitOf(MouseEvent event) {
        var notes = viewport.musicProperty().get().notes();
        return Hit.at(notes, viewport.current(), event.getX(), event.getY());
    }

    private static Point2D pointOf(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }
}
