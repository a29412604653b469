package antiphon.pianoroll;

import antiphon.fx.CanvasRegion;

/** A part of the piano roll that paints itself, in the roll's colours. */
abstract class RollCanvas extends CanvasRegion {

    private static final String STYLES =
            RollCanvas.class.getResource("pianoroll.css").toExternalForm();

    @Override
    public String getUserAgentStylesheet() {
        return STYLES;
    }
}
