package antiphon.pianoroll;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** What moves above the painted notes without painting them again: playhead and words at the pointer. */
final class RollOverlay extends Pane {

    private static final double PLAYHEAD_WIDTH = 2;
    private static final double NEAR = 14;

    private final RollViewport viewport;
    private final ObservableDoubleValue playhead;
    private final Rectangle clip = new Rectangle();
    private final Rectangle line = new Rectangle(PLAYHEAD_WIDTH, 0);
    private final Polygon handle = new Polygon(-6, 0, 6, 0, 6, 4, 0, 11, -6, 4);
    private final Label readout = new Label();

    RollOverlay(RollViewport viewport, ObservableDoubleValue playhead) {
        this.viewport = viewport;
        this.playhead = playhead;
        getStyleClass().add("overlay");
        line.getStyleClass().add("playhead");
        handle.getStyleClass().add("playhead-handle");
        readout.getStyleClass().add("readout");
        readout.setVisible(false);
        readout.setManaged(false);
        getChildren().addAll(line, handle, readout);
        setMouseTransparent(true);
        setClip(clip);
        playhead.addListener(observable -> placePlayhead());
        viewport.layoutProperty().addListener(observable -> placePlayhead());
        viewport.musicProperty().addListener(observable -> hideReadout());
    }

    /** Shows {@code words} beside {@code point} of the field. */
    void showReadout(String words, Point2D point) {
        readout.setText(words);
        readout.autosize();
        var right = point.getX() + NEAR + readout.getWidth() > getWidth();
        var x = right ? point.getX() - NEAR - readout.getWidth() : point.getX() + NEAR;
        var y = Math.max(0, point.getY() + Ruler.HEIGHT - NEAR - readout.getHeight());
        readout.relocate(Math.rint(Math.max(0, x)), Math.rint(y));
        readout.setVisible(true);
    }

    void hideReadout() {
        readout.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        placePlayhead();
    }

    private void placePlayhead() {
        var x = Math.rint(viewport.current().xOf(playhead.get()));
        var inView = x >= -NEAR && x <= getWidth() + NEAR;
        line.setVisible(inView);
        handle.setVisible(inView);
        if (inView) {
            line.setHeight(Math.max(0, getHeight() - Ruler.HEIGHT));
            line.relocate(x - PLAYHEAD_WIDTH / 2, Ruler.HEIGHT);
            handle.setTranslateX(x);
            handle.setTranslateY(Ruler.HEIGHT - handle.getLayoutBounds().getMaxY());
        }
    }
}
