package antiphon.train;

import antiphon.corpus.PartChoice;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.fx.WordsConverter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Connects the form for a new training to its view-model. */
public final class OrderController {

    private static final int MOST_EPOCHS = 1_000_000;

    private final TrainViewModel model;
    private final OrderForm form;
    private final Messages messages;

    @FXML
    private ComboBox<PartChoice> part;

    @FXML
    private Button listen;

    @FXML
    private ComboBox<RecipeChoice> recipe;

    @FXML
    private ComboBox<TimeChoice> time;

    @FXML
    private VBox epochsField;

    @FXML
    private Spinner<Integer> epochs;

    @FXML
    private TextField name;

    @FXML
    private HBox fromLine;

    @FXML
    private Label from;

    @FXML
    private HBox controlLine;

    @FXML
    private Label control;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox advanced;

    @FXML
    private Label prospect;

    @FXML
    private Button train;

    OrderController(TrainViewModel model, Messages messages) {
        this.model = model;
        this.form = model.form();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bindMusic();
        bindHow();
        bindFrom();
        bindControl();
        bindAdvanced();
        bindProspect();
    }

    private void bindMusic() {
        var chosen = form.corpusProperty();
        listen.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> chosen.get().isEmpty(), chosen));
        offer(part, "train.part", PartChoice::name, List.of(PartChoice.values()));
        part.valueProperty().bindBidirectional(form.partProperty());
    }

    private void bindHow() {
        offer(recipe, "train.recipe", RecipeChoice::label, form.recipes());
        recipe.valueProperty().bindBidirectional(form.recipeProperty());
        offer(time, "train.time", TimeChoice::label, List.of(TimeChoice.values()));
        time.valueProperty().bindBidirectional(form.timeProperty());
        var counts = new IntegerSpinnerValueFactory(1, MOST_EPOCHS, OrderForm.USUAL_EPOCHS, 10);
        counts.setConverter(new WholeConverter(counts::getValue, 1, MOST_EPOCHS));
        counts.valueProperty().bindBidirectional(form.epochsProperty());
        epochs.setValueFactory(counts);
        Presence.showWhile(epochsField, Bindings.equal(form.timeProperty(), TimeChoice.EPOCHS));
        name.textProperty().bindBidirectional(form.nameProperty());
    }

    private void bindFrom() {
        var base = form.fromProperty();
        from.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> base.get()
                                .map(composer -> messages.text("train.from", composer))
                                .orElse(""),
                        base));
        recipe.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> base.get().isPresent(), base)
                        .or(isControl()));
        Presence.showWhile(
                fromLine,
                Bindings.createBooleanBinding(() -> base.get().isPresent(), base)
                        .and(isControl().not()));
    }

    /** A control is set as its composer was: of what could be set only the music and the name are left to choose. */
    private void bindControl() {
        var wanted = form.controlProperty();
        control.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> wanted.get()
                                .map(order -> messages.text("train.control", order.of(), order.minutes()))
                                .orElse(""),
                        wanted));
        Presence.showWhile(controlLine, isControl());
        Stream.of(part, time, epochs, more)
                .forEach(node -> node.disableProperty().bind(isControl()));
    }

    private BooleanBinding isControl() {
        var wanted = form.controlProperty();
        return Bindings.createBooleanBinding(() -> wanted.get().isPresent(), wanted);
    }

    private void bindAdvanced() {
        Presence.showWhile(advanced, more.selectedProperty().and(isControl().not()));
        form.recipeProperty().addListener(observable -> showSettings());
        showSettings();
    }

    private void showSettings() {
        var rows = new SettingRows(form.advanced(), form.papers(), messages);
        advanced.getChildren().setAll(rows.of(form.recipeProperty().get()));
    }

    private void bindProspect() {
        var texts = new ProspectTexts(messages);
        var state = model.prospect().stateProperty();
        Observable[] causes = Stream.concat(
                        Stream.of(state, form.timeProperty(), form.epochsProperty()), form.costly().stream())
                .toArray(Observable[]::new);
        prospect.textProperty().bind(Bindings.createStringBinding(() -> texts.of(state.get(), form.budget()), causes));
        var leftOut = Bindings.createStringBinding(() -> texts.leftOut(state.get()), state);
        prospect.accessibleHelpProperty().bind(leftOut);
        prospect.tooltipProperty()
                .bind(Bindings.createObjectBinding(
                        () -> leftOut.get().isEmpty() ? null : new Tooltip(leftOut.get()), leftOut));
        train.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> form.corpusProperty().get().isEmpty()
                                || state.get() instanceof ProspectViewModel.State.Refused,
                        causes));
    }

    private <T> void offer(ComboBox<T> box, String key, Function<T, String> label, List<T> choices) {
        box.getItems().setAll(choices);
        box.setConverter(new WordsConverter<>(
                choice -> messages.text(key + "." + label.apply(choice).toLowerCase(Locale.ROOT))));
    }

    @FXML
    private void listen() {
        model.previewPart();
    }

    @FXML
    private void fromNothing() {
        form.fromProperty().set(Optional.empty());
    }

    @FXML
    private void withoutControl() {
        form.withoutControl();
    }

    @FXML
    private void train() {
        model.start();
    }
}
