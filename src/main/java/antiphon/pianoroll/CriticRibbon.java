package antiphon.pianoroll;

import antiphon.fx.Messages;
import antiphon.fx.Presence;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;

/**
 * A narrow ribbon along a piano roll, the stronger the more doubtful the music is there to somebody. It takes no room while
 * there is nothing to show.
 */
public final class CriticRibbon extends RollCanvas {

    private static final double HEIGHT = 10;

    private final RollViewport viewport;
    private final Palette palette = new Palette(this::repaint);
    private List<Doubt> doubts = List.of();

    /**
     * How doubtful the music is from one note to the next.
     *
     * @param tick     where the note begins
     * @param strength 0 for the least doubtful place to 1 for the most
     */
    public record Doubt(long tick, double strength) {}

    /** Creates a ribbon that goes along with {@code roll}. */
    public CriticRibbon(PianoRoll roll, Messages messages) {
        viewport = roll.viewport();
        getStyleClass().add("critic-ribbon");
        getChildren().add(palette);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("pianoroll.critic.help"));
        Tooltip.install(this, new Tooltip(messages.text("pianoroll.critic.help")));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        viewport.layoutProperty().addListener(observable -> repaint());
        show(List.of());
    }

    /** Shows {@code shown}, in order of time. */
    public void show(List<Doubt> shown) {
        doubts = List.copyOf(shown);
        Presence.show(this, !doubts.isEmpty());
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        graphics.setFill(palette.color(RollColor.WHITE_ROW));
        graphics.fillRect(0, 0, width, height);
        var layout = viewport.current();
        var end = viewport.musicProperty().get().melody().length();
        graphics.setFill(palette.color(RollColor.LOUD_NOTE));
        for (var number = 0; number < doubts.size(); number++) {
            var doubt = doubts.get(number);
            var until = number + 1 < doubts.size() ? doubts.get(number + 1).tick() : end;
            var left = Math.max(0, layout.columnOf(doubt.tick()));
            var right = Math.min(width - PianoRoll.KEYS_WIDTH, layout.columnOf(until));
            if (right > left) {
                graphics.setGlobalAlpha(doubt.strength() * doubt.strength());
                graphics.fillRect(PianoRoll.KEYS_WIDTH + left, 1, right - left, height - 2);
            }
        }
        graphics.setGlobalAlpha(1);
        graphics.setFill(palette.color(RollColor.RULER));
        graphics.fillRect(0, 0, PianoRoll.KEYS_WIDTH, height);
    }
}
