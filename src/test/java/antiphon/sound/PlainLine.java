package antiphon.sound;

import javax.sound.sampled.Control;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineListener;

/** A line without controls, to which nobody listens. */
abstract class PlainLine implements Line {

    @Override
    public final Control[] getControls() {
        return new Control[0];
    }

    @Override
    public final boolean isControlSupported(Control.Type control) {
        return false;
    }

    @Override
    public final Control getControl(Control.Type control) {
        throw new IllegalArgumentException("This line has no controls");
    }

    @Override
    public final void addLineListener(LineListener listener) {}

    @Override
    public final void removeLineListener(LineListener listener) {}
}
