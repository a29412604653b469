package antiphon.pianoroll;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The two scroll bars over the edges of the notes, which disappear when there is nothing to scroll. */
final class RollScrollBars {

    private static final double BREADTH = 9;

    private final ScrollBar time = bar(Orientation.HORIZONTAL);
    private final ScrollBar pitch = bar(Orientation.VERTICAL);
    private final RollViewport viewport;
    private final Runnable scrolledInTime;
    private boolean updating;

    RollScrollBars(RollViewport viewport, Runnable scrolledInTime) {
        this.viewport = viewport;
        this.scrolledInTime = scrolledInTime;
        viewport.layoutProperty().addListener(observable -> update());
        viewport.musicProperty().addListener(observable -> update());
        time.valueProperty().addListener(observable -> scrollInTime());
        pitch.valueProperty().addListener(observable -> scrollInPitch());
    }

    List<Node> nodes() {
        return List.of(time, pitch);
    }

    void place(double x, double y, double width, double height) {
        time.resizeRelocate(x, y + height - BREADTH, width - BREADTH, BREADTH);
        pitch.resizeRelocate(x + width - BREADTH, y, BREADTH, height - BREADTH);
        update();
    }

    private void scrollInTime() {
        if (!updating) {
            scrolledInTime.run();
            viewport.scrollTo(time.getValue(), viewport.current().scrollY());
        }
    }

    private void scrollInPitch() {
        if (!updating) {
            viewport.scrollTo(viewport.current().scrollX(), pitch.getValue());
        }
    }

    private void update() {
        if (!updating) {
            updating = true;
            var layout = viewport.current();
            var bounds = viewport.bounds();
            update(time, layout.scrollX(), bounds.contentWidth(layout), viewport.width());
            update(pitch, layout.scrollY(), bounds.contentHeight(layout), viewport.height());
            updating = false;
        }
    }

    private static void update(ScrollBar bar, double value, double content, double view) {
        var max = Math.max(0, content - view);
        bar.setVisible(max > 1);
        bar.setMax(max);
        bar.setVisibleAmount(max * view / content);
        bar.setUnitIncrement(view / 16);
        bar.setBlockIncrement(view);
        bar.setValue(value);
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        return bar;
    }
}
