package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.score.Likeness;
import antiphon.score.Origin;

/** Tells what a take has in common with the music that its composer learned from. */
public final class LikenessText {

    private final Messages messages;

    /** @param messages the words */
    public LikenessText(Messages messages) {
        this.messages = messages;
    }

    /** As {@code 7 notes in common with Schubert-Ständchen}; empty where that was not compared. */
    public String of(Origin.Generated origin) {
        return origin.likeness().map(this::words).orElse("");
    }

    private String words(Likeness likeness) {
        return likeness.notes() == 0
                ? messages.text("likeness.none")
                : messages.text("likeness.some", likeness.notes(), likeness.piece());
    }
}
