package antiphon.app;

import antiphon.compose.ComposeViewModel;
import antiphon.compose.Repeat;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.score.Origin;
import java.util.Locale;

/** What the menus and the cards of the strip do with the Compose panel. Belongs to the JavaFX thread. */
final class ComposeCommands {

    private final ComposeViewModel compose;
    private final NoticeViewModel notices;
    private final Messages messages;

    ComposeCommands(ComposeViewModel compose, NoticeViewModel notices, Messages messages) {
        this.compose = compose;
        this.notices = notices;
        this.messages = messages;
    }

    void generate() {
        compose.generate();
    }

    /** Puts into the panel what a take was composed with, and says so where that no longer makes the same take. */
    void use(Origin.Generated origin) {
        var repeat = compose.use(origin);
        if (repeat != Repeat.SAME) {
            var key = "compose.repeat." + repeat.name().toLowerCase(Locale.ROOT);
            notices.tell(Notice.of(messages.text(key, origin.composer(), origin.variation() + 1)));
        }
    }
}
