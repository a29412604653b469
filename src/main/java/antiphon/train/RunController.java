package antiphon.train;

import antiphon.fx.Figures;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.library.RunSample;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Shows the training that is looked at: its curves, its figures and its samples. */
public final class RunController {

    private final TrainViewModel model;
    private final Messages messages;
    private final RunTexts texts;
    private final InvalidationListener refresh = observable -> refresh();
    private FigureTable table;
    private Optional<RunItem> shown = Optional.empty();

    @FXML
    private VBox view;

    @FXML
    private Label stage;

    @FXML
    private Label note;

    @FXML
    private VBox likelihoodBox;

    @FXML
    private Label likelihoodTitle;

    @FXML
    private Chart likelihood;

    @FXML
    private Label learned;

    @FXML
    private Label heldOut;

    @FXML
    private VBox lossBox;

    @FXML
    private Chart loss;

    @FXML
    private Label generator;

    @FXML
    private Label discriminator;

    @FXML
    private VBox spreadBox;

    @FXML
    private Chart spread;

    @FXML
    private Label spreadNow;

    @FXML
    private GridPane figures;

    @FXML
    private VBox learning;

    @FXML
    private ListView<RunSample> samples;

    RunController(TrainViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.texts = new RunTexts(messages);
    }

    @FXML
    private void initialize() {
        table = new FigureTable(figures, messages);
        samples.setCellFactory(list -> new SampleCell(model, () -> shown, messages));
        model.runs().selectedProperty().addListener((observed, before, now) -> show(now));
        show(model.runs().selectedProperty().get());
    }

    private void show(Optional<RunItem> item) {
        shown.ifPresent(before -> {
            before.revisionProperty().removeListener(refresh);
            before.runProperty().removeListener(refresh);
            before.noteProperty().removeListener(refresh);
            before.realProperty().removeListener(refresh);
        });
        shown = item;
        Presence.show(view, item.isPresent());
        item.ifPresent(now -> {
            samples.setItems(now.samples());
            now.revisionProperty().addListener(refresh);
            now.runProperty().addListener(refresh);
            now.noteProperty().addListener(refresh);
            now.realProperty().addListener(refresh);
            refresh();
        });
    }

    /** Reads everything once a change, which also makes the properties tell the next one. */
    private void refresh() {
        shown.ifPresent(item -> {
            item.revisionProperty().get();
            showWords(stage, texts.stage(item));
            showWords(note, item.noteProperty().get());
            var curves = item.curves();
            likelihoodTitle.setText(
                    messages.text(curves.isSquared() ? "train.chart.squares" : "train.chart.likelihood"));
            showCurves(likelihoodBox, likelihood, curves.foretelling(), List.of(learned, heldOut), "likelihood");
            showCurves(lossBox, loss, curves.losses(), List.of(generator, discriminator), "loss");
            showCurves(spreadBox, spread, curves.spreads(), List.of(spreadNow), "spread");
            table.show(item.samples(), item.realProperty().get());
            Presence.show(learning, !item.samples().isEmpty());
        });
    }

    private void showCurves(VBox box, Chart chart, List<Series> curves, List<Label> readings, String name) {
        var there = curves.stream().anyMatch(curve -> !curve.isEmpty());
        Presence.show(box, there);
        if (!there) {
            return;
        }
        for (var index = 0; index < curves.size(); index++) {
            var curve = curves.get(index);
            readings.get(index)
                    .setText(
                            curve.isEmpty()
                                    ? ""
                                    : messages.text(
                                            "train.chart." + name + "." + index, Figures.fixed(curve.last(), 2, 4)));
        }
        chart.show(curves);
    }

    private static void showWords(Label label, String words) {
        label.setText(words);
        Presence.show(label, !words.isEmpty());
    }

    @FXML
    private void listenToLearning() {
        shown.ifPresent(model::listenToLearning);
    }
}
