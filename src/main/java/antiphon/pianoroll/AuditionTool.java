package antiphon.pianoroll;

/** Lets the note under the pressed pointer be heard, and each one that it is dragged over. */
final class AuditionTool implements Tool {

    private final Press press;

    AuditionTool(Press press) {
        this.press = press;
    }

    @Override
    public void press(Hit hit) {
        if (hit instanceof Hit.OnNote on) {
            press.press(on.note().pitch(), on.note().velocity());
        } else {
            press.release();
        }
    }

    @Override
    public void drag(Hit hit) {
        press(hit);
    }

    @Override
    public void release() {
        press.release();
    }
}
