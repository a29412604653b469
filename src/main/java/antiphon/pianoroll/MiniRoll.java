package antiphon.pianoroll;

import antiphon.fx.Messages;
import antiphon.score.Melody;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;

/** A small picture of a whole melody, in one colour that is stronger the louder a note is. */
public final class MiniRoll extends RollCanvas {

    private final ObjectProperty<Melody> melody = new SimpleObjectProperty<>(this, "melody", Melody.of(480, List.of()));
    private final Palette palette = new Palette(this::repaint);
    private final Messages messages;

    /** Creates a picture of nothing. */
    public MiniRoll(Messages messages) {
        this.messages = messages;
        getStyleClass().add("mini-roll");
        getChildren().add(palette);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        melody.addListener(observable -> showMelody());
        showMelody();
    }

    /** The melody in the picture. */
    public ObjectProperty<Melody> melodyProperty() {
        return melody;
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        new MiniRollPainter(melody.get(), palette.velocities()).paint(graphics, width, height);
    }

    private void showMelody() {
        setAccessibleText(messages.text("pianoroll.mini", melody.get().notes().size()));
        repaint();
    }
}
