package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.library.Take;
import antiphon.score.Origin;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of a take's card. */
final class TakeMenu extends ContextMenu {

    private final Messages messages;

    TakeMenu(Take take, TakeCommands commands, Messages messages) {
        this.messages = messages;
        if (take.origin() instanceof Origin.Generated origin) {
            offer("takes.menu.use", origin, commands::useSettings);
            getItems().add(new SeparatorMenuItem());
        }
        offer("takes.menu.play", take, commands::play);
        offer(take.starred() ? "takes.menu.unstar" : "takes.menu.star", take, commands::toggleStar);
        getItems().add(new SeparatorMenuItem());
        offer("takes.menu.midi", take, commands::exportMidi);
        offer("takes.menu.wav", take, commands::exportWav);
        getItems().add(new SeparatorMenuItem());
        offer("takes.menu.delete", take, commands::delete);
    }

    private <T> void offer(String key, T subject, Consumer<T> command) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(event -> command.accept(subject));
        getItems().add(item);
    }
}
