package antiphon.train;

import antiphon.fx.Messages;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;

/** Connects the list of trainings to its view-model. */
public final class QueueController {

    private final TrainViewModel model;
    private final Messages messages;
    private final Map<RunItem, RunRow> known = new HashMap<>();

    @FXML
    private Spinner<Integer> cores;

    @FXML
    private Label none;

    @FXML
    private VBox rows;

    QueueController(TrainViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var runs = model.runs();
        var counts = new IntegerSpinnerValueFactory(
                1, TrainViewModel.most(), runs.coresProperty().get());
        counts.valueProperty()
                .addListener((observed, before, now) -> runs.coresProperty().set(now));
        cores.setValueFactory(counts);
        none.visibleProperty().bind(Bindings.isEmpty(runs.items()));
        none.managedProperty().bind(none.visibleProperty());
        runs.items().addListener((InvalidationListener) observable -> showRows());
        runs.selectedProperty().addListener(observable -> markSelected());
        showRows();
    }

    private void showRows() {
        known.keySet().retainAll(model.runs().items());
        rows.getChildren()
                .setAll(model.runs().items().stream()
                        .map(item -> known.computeIfAbsent(item, each -> new RunRow(each, model, messages)))
                        .toList());
        markSelected();
    }

    private void markSelected() {
        var selected = model.runs().selectedProperty().get();
        known.forEach(
                (item, row) -> row.mark(selected.filter(one -> one == item).isPresent()));
    }
}
