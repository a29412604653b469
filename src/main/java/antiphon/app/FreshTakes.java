package antiphon.app;

import antiphon.compose.TakeNames;
import antiphon.compose.TakesViewModel;
import antiphon.composer.Composition;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import java.util.List;
import java.util.function.Consumer;

/** Brings what was composed into the strip, and says so where nothing was. Belongs to the JavaFX thread. */
final class FreshTakes implements Consumer<List<Composition>> {

    private final TakesViewModel takes;
    private final NoticeViewModel notices;
    private final Messages messages;

    FreshTakes(TakesViewModel takes, NoticeViewModel notices, Messages messages) {
        this.takes = takes;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void accept(List<Composition> composed) {
        if (composed.isEmpty()) {
            notices.tell(Notice.of(messages.text("compose.stopped")));
        } else {
            takes.add(TakeNames.number(composed, takes.takes()));
        }
    }
}
