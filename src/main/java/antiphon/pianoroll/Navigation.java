package antiphon.pianoroll;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Scrolling and zooming by wheel and keyboard. */
final class Navigation {

    private static final double ARROW = 48;
    private static final double ZOOM_PER_PIXEL = 0.004;
    private static final double FASTEST = 200;
    private static final double STEP = 1.25;

    private final RollViewport viewport;
    private final Runnable scrolledInTime;

    /**
     * Creates a navigation.
     *
     * @param scrolledInTime told that the user chose another part of the music
     */
    Navigation(RollViewport viewport, Runnable scrolledInTime) {
        this.viewport = viewport;
        this.scrolledInTime = scrolledInTime;
    }

    /** Scrolls by pixels; a positive number shows what is later or lower. */
    void scroll(Point2D distance) {
        if (distance.getX() != 0) {
            scrolledInTime.run();
        }
        viewport.scrollBy(distance.getX(), distance.getY());
    }

    /** Scrolls, or zooms around ({@code x}, {@code y}) with Ctrl (time), Alt or Ctrl and Shift (pitch). */
    void wheel(ScrollEvent event, double x, double y) {
        var turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        var factor = Math.exp(Math.max(-FASTEST, Math.min(FASTEST, turned)) * ZOOM_PER_PIXEL);
        if (event.isAltDown() || (event.isShortcutDown() && event.isShiftDown())) {
            viewport.zoomPitch(factor, y);
        } else if (event.isShortcutDown()) {
            viewport.zoomTime(factor, x);
        } else if (event.isShiftDown()) {
            scroll(new Point2D(-turned, 0));
        } else {
            scroll(new Point2D(-event.getDeltaX(), -event.getDeltaY()));
        }
        event.consume();
    }

    /** Obeys a key that scrolls or zooms and consumes it; leaves all others alone. */
    void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        var known = true;
        switch (event.getCode()) {
            case LEFT -> scroll(new Point2D(-ARROW, 0));
            case RIGHT -> scroll(new Point2D(ARROW, 0));
            case UP -> scroll(new Point2D(0, -ARROW));
            case DOWN -> scroll(new Point2D(0, ARROW));
            case PAGE_UP -> scroll(new Point2D(-viewport.width(), 0));
            case PAGE_DOWN -> scroll(new Point2D(viewport.width(), 0));
            case HOME -> scroll(new Point2D(-Double.MAX_VALUE, 0));
            case END -> scroll(new Point2D(Double.MAX_VALUE, 0));
            case PLUS, EQUALS, ADD -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> viewport.fit();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** Zooms in time around the middle. */
    void zoom(double factor) {
        viewport.zoomTime(factor, viewport.width() / 2);
    }

    void zoomIn() {
        zoom(STEP);
    }

    void zoomOut() {
        zoom(1 / STEP);
    }
}
