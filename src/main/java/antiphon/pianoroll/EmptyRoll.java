package antiphon.pianoroll;

import antiphon.fx.Messages;
import antiphon.score.Melody;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** What stands in the piano roll while there is no note to draw: the way out of that. */
final class EmptyRoll extends Label {

    private final Messages messages;

    EmptyRoll(Messages messages) {
        this.messages = messages;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
    }

    void show(Melody melody) {
        setVisible(melody.notes().isEmpty());
        setText(messages.text(melody.noteCount() > 0 ? "pianoroll.percussion" : "pianoroll.empty"));
    }
}
