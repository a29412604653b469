package antiphon.pianoroll;

import antiphon.score.LoopRange;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.GraphicsContext;

/** The field of the piano roll: rows, lines and notes. */
final class NoteField extends RollCanvas {

    private final RollViewport viewport;
    private final ObservableValue<Optional<LoopRange>> loop;
    private final FieldPainter painter;

    NoteField(RollViewport viewport, Palette palette, ObservableValue<Optional<LoopRange>> loop) {
        this.viewport = viewport;
        this.loop = loop;
        painter = new FieldPainter(palette);
        getStyleClass().add("note-field");
        viewport.layoutProperty().addListener(observable -> repaint());
        viewport.musicProperty().addListener(observable -> repaint());
        loop.addListener(observable -> repaint());
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        painter.paint(graphics, viewport, loop.getValue(), width, height);
    }
}
