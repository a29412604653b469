package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.library.Take;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Connects the strip of takes to its view-model; holds no state of its own. */
public final class TakesController {

    private final TakesViewModel model;
    private final TakeCommands commands;
    private final Messages messages;

    @FXML
    private Label count;

    @FXML
    private ListView<Take> strip;

    /** A controller of the strip that {@code model} is. */
    public TakesController(TakesViewModel model, TakeCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        strip.setItems(model.takes());
        strip.setCellFactory(list -> new TakeCell(commands, messages));
        var size = Bindings.size(model.takes());
        count.textProperty().bind(Bindings.createStringBinding(() -> messages.text("takes.count", size.get()), size));
        strip.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> follow(now));
        model.selectedProperty().addListener((observed, before, now) -> show(now));
        show(model.selectedProperty().get());
    }

    private void follow(Take chosen) {
        if (chosen != null) {
            model.select(Optional.of(chosen));
        }
    }

    private void show(Optional<Take> selected) {
        if (selected.isEmpty()) {
            strip.getSelectionModel().clearSelection();
            return;
        }
        strip.getSelectionModel().select(selected.get());
        strip.scrollTo(selected.get());
    }
}
