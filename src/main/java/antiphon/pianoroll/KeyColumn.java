package antiphon.pianoroll;

import antiphon.score.PitchName;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The keys at the left of the rows. Pressing one lets it be heard, the louder the further to its front. */
final class KeyColumn extends RollCanvas {

    private static final double BLACK_LENGTH = 0.62;
    private static final int SOFTEST = 40;
    private static final int LOUDEST = 115;

    private final RollViewport viewport;
    private final Palette palette;
    private final Press press;
    private OptionalInt hovered = OptionalInt.empty();
    private OptionalInt pressed = OptionalInt.empty();

    KeyColumn(RollViewport viewport, Palette palette, Press press) {
        this.viewport = viewport;
        this.palette = palette;
        this.press = press;
        getStyleClass().add("key-column");
        viewport.layoutProperty().addListener(observable -> repaint());
        setOnMousePressed(this::hold);
        setOnMouseDragged(this::hold);
        setOnMouseReleased(event -> letGo());
        setOnMouseMoved(event -> hover(OptionalInt.of(pitchAt(event))));
        setOnMouseExited(event -> hover(OptionalInt.empty()));
    }

    /** Marks the key of the row that the pointer is in, or none. */
    void hover(OptionalInt pitch) {
        if (!pitch.equals(hovered)) {
            hovered = pitch;
            repaint();
        }
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        var layout = viewport.current();
        graphics.setFill(palette.color(RollColor.WHITE_KEY));
        graphics.fillRect(0, 0, width, height);
        graphics.setFont(Font.font(Math.min(11, Math.max(8, layout.keyHeight() - 1))));
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(TextAlignment.RIGHT);
        for (var pitch = layout.pitchAt(height); pitch <= layout.pitchAt(0); pitch++) {
            paintKey(graphics, layout, pitch, width);
        }
        for (var pitch = layout.pitchAt(height); pitch <= layout.pitchAt(0); pitch++) {
            paintLabel(graphics, layout, pitch, width);
        }
        graphics.setFill(palette.color(RollColor.BAR_LINE));
        graphics.fillRect(width - 1, 0, 1, height);
    }

    private void paintKey(GraphicsContext graphics, PianoRollLayout layout, int pitch, double width) {
        var y = layout.rowOf(pitch);
        var high = layout.rowOf(pitch - 1) - y;
        var black = Keyboard.isBlack(pitch);
        var marked = pressed.isPresent() && pressed.getAsInt() == pitch;
        if (marked || black) {
            graphics.setFill(palette.color(marked ? RollColor.PRESSED_KEY : RollColor.BLACK_KEY));
            graphics.fillRect(0, y, black ? Math.rint(width * BLACK_LENGTH) : width, high);
        }
        graphics.setFill(palette.color(RollColor.KEY_BORDER));
        if (black) {
            var from = Math.rint(width * BLACK_LENGTH);
            graphics.fillRect(from, Math.floor(y + high / 2), width - from, 1);
        } else if (pitch % Keyboard.OCTAVE == 0 || pitch % Keyboard.OCTAVE == 5) {
            graphics.fillRect(0, y + high - 1, width, 1);
        }
    }

    private void paintLabel(GraphicsContext graphics, PianoRollLayout layout, int pitch, double width) {
        var isHovered = hovered.isPresent() && hovered.getAsInt() == pitch;
        if (isHovered || pitch % Keyboard.OCTAVE == 0) {
            graphics.setFill(palette.color(isHovered ? RollColor.PRESSED_KEY : RollColor.KEY_TEXT));
            graphics.fillText(PitchName.of(pitch), width - 5, layout.yOf(pitch) + layout.keyHeight() / 2);
        }
    }

    private void hold(MouseEvent event) {
        var pitch = pitchAt(event);
        var share = Math.max(0, Math.min(1, event.getX() / getWidth()));
        press.press(pitch, (int) Math.round(SOFTEST + (LOUDEST - SOFTEST) * share));
        pressed = OptionalInt.of(pitch);
        hover(pressed);
        repaint();
    }

    private void letGo() {
        press.release();
        pressed = OptionalInt.empty();
        repaint();
    }

    private int pitchAt(MouseEvent event) {
        return viewport.current().pitchAt(event.getY());
    }
}
