package antiphon.pianoroll;

import antiphon.score.Melody;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What part of which melody is in view, and the ways to change it. Has no nodes; belongs to the JavaFX thread. */
final class RollViewport {

    private static final double PAGE_TURN_AT = 0.9;
    private static final double PAGE_BEGINS_AT = 0.1;

    private final ReadOnlyObjectWrapper<RollMusic> music =
            new ReadOnlyObjectWrapper<>(new RollMusic(Melody.of(480, List.of())));
    private final ReadOnlyObjectWrapper<PianoRollLayout> layout =
            new ReadOnlyObjectWrapper<>(new PianoRollLayout(1, 1, 0, 0));
    private double width = 1;
    private double height = 1;
    private boolean untouched = true;

    /** Shows another melody from its beginning. */
    void show(RollMusic newMusic) {
        music.set(newMusic);
        untouched = true;
        open();
    }

    /** Tells how large the view is, in pixels. */
    void resize(double newWidth, double newHeight) {
        if (newWidth <= 0 || newHeight <= 0 || (newWidth == width && newHeight == height)) {
            return;
        }
        width = newWidth;
        height = newHeight;
        if (untouched) {
            open();
        } else {
            set(bounds().zoomTime(bounds().zoomPitch(current(), 1, 0), 1, 0));
        }
    }

    void scrollBy(double dx, double dy) {
        scrollTo(current().scrollX() + dx, current().scrollY() + dy);
    }

    void scrollTo(double x, double y) {
        touch(bounds().clamp(current().scrolledTo(x, y)));
    }

    /** Zooms in time by {@code factor} and keeps what is under {@code x} where it is. */
    void zoomTime(double factor, double x) {
        touch(bounds().zoomTime(current(), factor, x));
    }

    /** Zooms in pitch by {@code factor} and keeps what is under {@code y} where it is. */
    void zoomPitch(double factor, double y) {
        touch(bounds().zoomPitch(current(), factor, y));
    }

    /** Shows the whole melody. */
    void fit() {
        touch(bounds().fit(notes().lowest(), notes().highest()));
    }

    /** Turns the page when {@code tick} is about to leave the view, or has left it. */
    void follow(double tick) {
        var x = current().xOf(tick);
        if (x < 0 || x > width * PAGE_TURN_AT) {
            var left = current().scrollX() + x - width * PAGE_BEGINS_AT;
            touch(bounds().clamp(current().scrolledTo(left, current().scrollY())));
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    RollBounds bounds() {
        var melody = music.get().melody();
        return new RollBounds(music.get().reach(), melody.ticksPerQuarter(), width, height);
    }

    PianoRollLayout current() {
        return layout.get();
    }

    ReadOnlyObjectProperty<PianoRollLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RollMusic> musicProperty() {
        return music.getReadOnlyProperty();
    }

    private NoteIndex notes() {
        return music.get().notes();
    }

    private void open() {
        set(bounds().opening(notes().lowest(), notes().highest()));
    }

    private void touch(PianoRollLayout newLayout) {
        untouched = false;
        set(newLayout);
    }

    private void set(PianoRollLayout newLayout) {
        if (!newLayout.equals(current())) {
            layout.set(newLayout);
        }
    }
}
