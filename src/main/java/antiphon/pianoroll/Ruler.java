package antiphon.pianoroll;

import antiphon.score.LoopRange;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;

/**
 * The bars above the notes. Pressing or dragging sets the playhead; dragging in the strip along the lower edge, or with
 * Shift, sets the loop, from beat to beat; a click there takes the loop away.
 */
final class Ruler extends RollCanvas {

    static final double HEIGHT = 28;
    static final double LOOP_STRIP = 9;

    private static final double LABEL_SIZE = 11;

    private final ObjectProperty<Optional<LoopRange>> loop = new SimpleObjectProperty<>(Optional.empty());
    private final RollViewport viewport;
    private final Palette palette;
    private final LongConsumer seek;
    private Optional<Long> loopAnchor = Optional.empty();

    Ruler(RollViewport viewport, Palette palette, LongConsumer seek) {
        this.viewport = viewport;
        this.palette = palette;
        this.seek = seek;
        getStyleClass().add("ruler");
        viewport.layoutProperty().addListener(observable -> repaint());
        viewport.musicProperty().addListener(observable -> repaint());
        loop.addListener(observable -> repaint());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> loopAnchor = Optional.empty());
    }

    ObjectProperty<Optional<LoopRange>> loopProperty() {
        return loop;
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        var layout = viewport.current();
        var lines = new Lines(viewport.musicProperty().get().bars(), layout);
        graphics.setFill(palette.color(RollColor.RULER));
        graphics.fillRect(0, 0, width, height);
        loop.get().ifPresent(range -> paintLoop(graphics, layout, range, height));
        graphics.setFont(Font.font(LABEL_SIZE));
        graphics.setTextBaseline(VPos.CENTER);
        lines.visit(width, (kind, x, bar) -> paintLine(graphics, kind, x, bar, height));
        graphics.setFill(palette.color(RollColor.BAR_LINE));
        graphics.fillRect(0, height - 1, width, 1);
    }

    private void paintLine(GraphicsContext graphics, LineKind kind, double x, long bar, double height) {
        if (kind == LineKind.STEP) {
            return;
        }
        var mark = kind == LineKind.BAR ? height : 5;
        graphics.setFill(palette.color(RollColor.BAR_LINE));
        graphics.fillRect(x, height - mark, 1, mark);
        if (kind == LineKind.BAR) {
            graphics.setFill(palette.color(RollColor.RULER_TEXT));
            graphics.fillText(Long.toString(bar), x + 6, (height - LOOP_STRIP) / 2 + 2);
        }
    }

    private void paintLoop(GraphicsContext graphics, PianoRollLayout layout, LoopRange range, double height) {
        var from = layout.columnOf(range.start());
        graphics.setFill(palette.color(RollColor.LOOP));
        graphics.fillRoundRect(from, height - 7, layout.columnOf(range.end()) - from, 5, 4, 4);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown() || event.getY() > getHeight() - LOOP_STRIP) {
            loopAnchor = Optional.of(beatAt(event));
            loop.set(Optional.empty());
        } else {
            seek.accept(tickAt(event));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            loopAnchor.ifPresentOrElse(anchor -> stretch(anchor, beatAt(event)), () -> seek.accept(tickAt(event)));
        }
    }

    private void stretch(long anchor, long beat) {
        var empty = anchor == beat;
        loop.set(empty ? Optional.empty() : Optional.of(new LoopRange(Math.min(anchor, beat), Math.max(anchor, beat))));
    }

    private long beatAt(MouseEvent event) {
        return viewport.musicProperty().get().bars().nearestBeat(tickAt(event));
    }

    private long tickAt(MouseEvent event) {
        return Math.min(
                viewport.musicProperty().get().reach(), viewport.current().tickAt(event.getX()));
    }
}
