package antiphon.pianoroll;

import antiphon.fx.Messages;
import antiphon.score.LoopRange;
import antiphon.score.Melody;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A melody to read and to listen into: keys to play on, a ruler of bars, notes coloured by velocity, a playhead.
 *
 * <p>Percussion is left out, as its pitches name instruments and not tones. Belongs to the JavaFX thread. The keyboard:
 * arrows, Page Up, Page Down, Home and End scroll, plus and minus zoom, 0 shows everything. The wheel scrolls; with
 * Ctrl it zooms in time and with Alt or Ctrl+Shift in pitch, around the pointer.
 */
public final class PianoRoll extends Region {

    /** How wide the column of keys is, in pixels. */
    static final double KEYS_WIDTH = 54;

    private static final double FOCUS_MARK = 2;
    private static final String STYLES =
            PianoRoll.class.getResource("pianoroll.css").toExternalForm();

    private final ObjectProperty<Melody> melody = new SimpleObjectProperty<>(this, "melody", Melody.of(480, List.of()));
    private final DoubleProperty playhead = new SimpleDoubleProperty(this, "playhead");
    private final BooleanProperty follow = new SimpleBooleanProperty(this, "follow", true);
    private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper(this, "readout", "");

    private final RollViewport viewport = new RollViewport();
    private final Palette palette = new Palette(this::repaint);
    private final Press press = new Press();
    private final KeyColumn keys = new KeyColumn(viewport, palette, press);
    private final Ruler ruler = new Ruler(viewport, palette, this::seek);
    private final NoteField field = new NoteField(viewport, palette, ruler.loopProperty());
    private final RollOverlay overlay = new RollOverlay(viewport, playhead);
    private final Navigation navigation = new Navigation(viewport, () -> follow.set(false));
    private final RollScrollBars bars = new RollScrollBars(viewport, () -> follow.set(false));
    private final Region focusMark = new Region();
    private final EmptyRoll empty;
    private final Readout words;
    private LongConsumer onSeek = tick -> {};

    /** Creates an empty piano roll. */
    public PianoRoll(Messages messages) {
        empty = new EmptyRoll(messages);
        words = new Readout(messages, viewport);
        getStyleClass().add("piano-roll");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(palette, field, keys, ruler, empty, overlay);
        getChildren().addAll(bars.nodes());
        getChildren().add(focusMark);
        focusMark.getStyleClass().add("focus-mark");
        melody.addListener(observable -> show(melody.get()));
        playhead.addListener(observable -> followPlayhead());
        new FieldPointer(viewport, new AuditionTool(press), this::hover, navigation::scroll).listenTo(field);
        field.setOnMouseExited(event -> leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        setOnScroll(event -> navigation.wheel(event, event.getX() - KEYS_WIDTH, event.getY() - Ruler.HEIGHT));
        setOnZoom(event -> viewport.zoomTime(event.getZoomFactor(), event.getX() - KEYS_WIDTH));
        setOnKeyPressed(navigation::key);
        sceneProperty().addListener(observable -> press.release());
        show(melody.get());
    }

    /** The melody shown; setting another shows its beginning at a readable size. */
    public ObjectProperty<Melody> melodyProperty() {
        return melody;
    }

    /** Where the playhead stands, in ticks; moving it repaints no notes. Set it, do not bind it: the ruler sets it too. */
    public DoubleProperty playheadProperty() {
        return playhead;
    }

    /** Whether the view turns its page with the playhead; the user's own scrolling turns it off. */
    public BooleanProperty followProperty() {
        return follow;
    }

    /** The range that playing goes round in, as set on the ruler; empty for none. */
    public ObjectProperty<Optional<LoopRange>> loopProperty() {
        return ruler.loopProperty();
    }

    /** What the pointer is at: pitch, velocity and bar; empty while it is elsewhere. */
    public ReadOnlyStringProperty readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    /** The part of the music in view, for what is laid out along with it. */
    public ReadOnlyObjectProperty<PianoRollLayout> layoutProperty() {
        return viewport.layoutProperty();
    }

    /** Who lets keys and notes be heard that the user presses. */
    public void setOnAudition(Audition audition) {
        press.setAudition(audition);
    }

    /** Who is told the tick when the user moves the playhead, after {@link #playheadProperty()} has changed. */
    public void setOnSeek(LongConsumer listener) {
        onSeek = Objects.requireNonNull(listener, "listener");
    }

    /** Zooms in on the middle of the view. */
    public void zoomIn() {
        navigation.zoomIn();
    }

    /** Zooms out from the middle of the view. */
    public void zoomOut() {
        navigation.zoomOut();
    }

    /** Shows the whole melody. */
    public void fit() {
        viewport.fit();
    }

    RollViewport viewport() {
        return viewport;
    }

    @Override
    protected void layoutChildren() {
        var width = Math.max(0, Math.floor(getWidth() - KEYS_WIDTH));
        var height = Math.max(0, Math.floor(getHeight() - Ruler.HEIGHT));
        viewport.resize(width, height);
        ruler.resizeRelocate(KEYS_WIDTH, 0, width, Ruler.HEIGHT);
        keys.resizeRelocate(0, Ruler.HEIGHT, KEYS_WIDTH, height);
        field.resizeRelocate(KEYS_WIDTH, Ruler.HEIGHT, width, height);
        overlay.resizeRelocate(KEYS_WIDTH, 0, width, getHeight());
        empty.resizeRelocate(KEYS_WIDTH, Ruler.HEIGHT, width, height);
        focusMark.resizeRelocate(KEYS_WIDTH, Ruler.HEIGHT - FOCUS_MARK, width, FOCUS_MARK);
        bars.place(KEYS_WIDTH, Ruler.HEIGHT, width, height);
    }

    @Override
    public String getUserAgentStylesheet() {
        return STYLES;
    }

    private void show(Melody newMelody) {
        press.release();
        viewport.show(new RollMusic(newMelody));
        empty.show(newMelody);
        setAccessibleText(words.summary());
    }

    private void hover(Hit hit, Point2D point) {
        var text = words.of(hit);
        readout.set(text);
        keys.hover(OptionalInt.of(viewport.current().pitchAt(point.getY())));
        if (hit instanceof Hit.OnNote) {
            overlay.showReadout(text, point);
        } else {
            overlay.hideReadout();
        }
    }

    private void leave() {
        readout.set("");
        keys.hover(OptionalInt.empty());
        overlay.hideReadout();
    }

    private void repaint() {
        field.repaint();
        keys.repaint();
        ruler.repaint();
    }

    private void seek(long tick) {
        playhead.set((double) tick);
        onSeek.accept(tick);
    }

    private void followPlayhead() {
        if (follow.get()) {
            viewport.follow(playhead.get());
        }
    }
}
