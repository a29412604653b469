package antiphon.pianoroll;

import antiphon.fx.Messages;
import javafx.scene.canvas.GraphicsContext;

/** The velocities of the notes that a piano roll has in view, below it. */
public final class VelocityLane extends CanvasRegion {

    private final PianoRoll roll;
    private final Palette palette = new Palette(this::repaint);

    /** Creates a lane that goes along with {@code roll}. */
    public VelocityLane(PianoRoll roll, Messages messages) {
        this.roll = roll;
        getStyleClass().add("velocity-lane");
        getChildren().add(palette);
        setAccessibleText(messages.text("pianoroll.velocity.name"));
        roll.layoutProperty().addListener(observable -> repaint());
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        graphics.setFill(palette.color(RollColor.WHITE_ROW));
        graphics.fillRect(0, 0, width, height);
        roll.layoutProperty().get();
    }
}
