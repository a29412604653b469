package antiphon.pianoroll;

import antiphon.fx.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;

/** The velocities of the notes that a piano roll has in view, to be placed below it at the same width. */
public final class VelocityLane extends RollCanvas {

    private static final double LABEL_INSET = 6;
    private static final double PREFERRED_HEIGHT = 60;

    private final RollViewport viewport;
    private final Palette palette = new Palette(this::repaint);
    private final VelocityPainter painter = new VelocityPainter();
    private final Label name = new Label();

    /** Creates a lane that goes along with {@code roll}. */
    public VelocityLane(PianoRoll roll, Messages messages) {
        viewport = roll.viewport();
        getStyleClass().add("velocity-lane");
        name.setText(messages.text("pianoroll.velocity"));
        getChildren().addAll(palette, name);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("pianoroll.velocity.name"));
        setPrefHeight(PREFERRED_HEIGHT);
        viewport.layoutProperty().addListener(observable -> repaint());
        viewport.musicProperty().addListener(observable -> repaint());
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        graphics.setFill(palette.color(RollColor.WHITE_ROW));
        graphics.fillRect(0, 0, width, height);
        graphics.save();
        graphics.translate(PianoRoll.KEYS_WIDTH, 0);
        painter.paint(graphics, viewport, palette, width - PianoRoll.KEYS_WIDTH, height);
        graphics.restore();
        graphics.setFill(palette.color(RollColor.RULER));
        graphics.fillRect(0, 0, PianoRoll.KEYS_WIDTH - 1, height);
        graphics.setFill(palette.color(RollColor.BAR_LINE));
        graphics.fillRect(PianoRoll.KEYS_WIDTH - 1, 0, 1, height);
        graphics.fillRect(0, 0, width, 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        name.autosize();
        name.relocate(LABEL_INSET, LABEL_INSET);
    }
}
