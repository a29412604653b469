package antiphon.pianoroll;

import java.util.Locale;
import javafx.scene.paint.Color;

/** The colours of the piano roll, each a CSS property of its palette, as {@code -white-row}. */
enum RollColor {
    WHITE_ROW("#16181e"),
    BLACK_ROW("#121319"),
    BAR_LINE("#3a3e4a"),
    BEAT_LINE("#272a33"),
    STEP_LINE("#1e2028"),
    OCTAVE_LINE("#2c2f39"),
    WHITE_KEY("#e9ebf2"),
    BLACK_KEY("#1d1f27"),
    KEY_BORDER("#b9bcc8"),
    KEY_TEXT("#4d5160"),
    PRESSED_KEY("#7aa2f7"),
    RULER("#1a1c24"),
    RULER_TEXT("#a3a7b3"),
    LOOP("#7aa2f7"),
    SOFT_NOTE("#7aa2f7"),
    LOUD_NOTE("#f0a55c");

    private final String initial;

    RollColor(String initial) {
        this.initial = initial;
    }

    /** The colour where no style sheet says anything. */
    Color initial() {
        return Color.web(initial);
    }

    String property() {
        return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
