package antiphon.compose;

import antiphon.composer.ComposerCard;
import antiphon.fx.Messages;
import antiphon.fx.NumberConverter;
import antiphon.fx.Presence;
import antiphon.fx.WordsConverter;
import antiphon.score.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Connects the Compose panel to its view-model; holds no state of its own. */
public final class ComposeController {

    private static final PseudoClass COMPOSING = PseudoClass.getPseudoClass("composing");

    private final ComposeViewModel model;
    private final ComposeTexts texts;
    private final Messages messages;

    @FXML
    private ComboBox<ComposerCard> composer;

    @FXML
    private SettingSlider bars;

    @FXML
    private SettingSlider temperature;

    @FXML
    private SettingSlider repetition;

    @FXML
    private SettingSlider variations;

    @FXML
    private ComboBox<OptionalInt> tonic;

    @FXML
    private ComboBox<Optional<Scale>> scale;

    @FXML
    private Spinner<Double> tempo;

    @FXML
    private ComboBox<OptionalInt> grid;

    @FXML
    private TextField seed;

    @FXML
    private ToggleButton keepSeed;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox moreSettings;

    @FXML
    private VBox styleField;

    @FXML
    private ComboBox<Optional<String>> style;

    @FXML
    private CheckBox topPAsTuned;

    @FXML
    private SettingSlider topP;

    @FXML
    private Button generate;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label hint;

    /** A controller of the panel that {@code model} is. */
    public ComposeController(ComposeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        texts = new ComposeTexts(messages);
    }

    @FXML
    private void initialize() {
        bindComposer();
        bindSliders();
        bindFields();
        bindMore();
        bindGenerate();
    }

    private void bindComposer() {
        composer.setItems(model.composers().cards());
        composer.valueProperty().bindBidirectional(model.composers().chosenProperty());
        composer.setCellFactory(list -> new ComposerCell(texts));
        composer.setButtonCell(new ComposerCell(texts));
    }

    private void bindSliders() {
        var form = model.form();
        bars.valueProperty().bindBidirectional(form.barsProperty());
        temperature.valueProperty().bindBidirectional(form.temperatureProperty());
        repetition.valueProperty().bindBidirectional(form.repetitionProperty());
        variations.valueProperty().bindBidirectional(form.variationsProperty());
        topP.valueProperty().bindBidirectional(form.topPProperty());
    }

    private void bindFields() {
        var form = model.form();
        offer(tonic, numbers(IntStream.range(0, 12)), texts::tonic);
        tonic.valueProperty().bindBidirectional(form.tonicProperty());
        offer(scale, scales(), texts::scale);
        scale.valueProperty().bindBidirectional(form.scaleProperty());
        offer(grid, numbers(Grids.DENOMINATORS.stream().mapToInt(Integer::intValue)), texts::grid);
        grid.valueProperty().bindBidirectional(form.gridProperty());
        var tempos = new DoubleSpinnerValueFactory(ComposeForm.SLOWEST, ComposeForm.FASTEST);
        tempos.setConverter(new NumberConverter(tempos::getValue));
        tempos.valueProperty().bindBidirectional(form.tempoProperty());
        tempo.setValueFactory(tempos);
        seed.textProperty().bindBidirectional(model.seed().textProperty());
        keepSeed.selectedProperty().bindBidirectional(model.seed().keptProperty());
    }

    private void bindMore() {
        Presence.showWhile(moreSettings, more.selectedProperty());
        style.setItems(model.style().offered());
        style.setConverter(new WordsConverter<>(texts::style));
        style.valueProperty().bindBidirectional(model.style().chosenProperty());
        Presence.showWhile(styleField, Bindings.size(model.style().offered()).greaterThan(1));
        topPAsTuned.selectedProperty().bindBidirectional(model.form().topPAsTunedProperty());
        topP.disableProperty().bind(topPAsTuned.selectedProperty());
    }

    private void bindGenerate() {
        var composers = model.composers();
        Observable[] causes = Stream.concat(
                        Stream.of(
                                model.composingProperty(),
                                model.stoppingProperty(),
                                model.progressProperty(),
                                model.seed().textProperty(),
                                composers.stateProperty()),
                        model.form().fields().stream())
                .toArray(Observable[]::new);
        hint.textProperty().bind(Bindings.createStringBinding(() -> texts.hint(model), causes));
        var composing = model.composingProperty();
        generate.textProperty()
                .bind(Bindings.when(composing)
                        .then(messages.text("compose.stop"))
                        .otherwise(messages.text("compose.generate")));
        generate.disableProperty().bind(Bindings.createBooleanBinding(() -> !canClick(), causes));
        composing.addListener(observable -> generate.pseudoClassStateChanged(COMPOSING, composing.get()));
        progress.visibleProperty().bind(composing);
        progress.progressProperty().bind(model.progressProperty());
    }

    private boolean canClick() {
        return model.composingProperty().get() ? !model.stoppingProperty().get() : model.canGenerate();
    }

    @FXML
    private void generateOrStop() {
        if (model.composingProperty().get()) {
            model.stop();
        } else {
            model.generate();
        }
    }

    @FXML
    private void rollSeed() {
        model.seed().roll();
    }

    private static <T> void offer(ComboBox<T> box, List<T> choices, Function<T, String> words) {
        box.getItems().setAll(choices);
        box.setConverter(new WordsConverter<>(words));
    }

    private static List<OptionalInt> numbers(IntStream numbers) {
        return Stream.concat(Stream.of(OptionalInt.empty()), numbers.mapToObj(OptionalInt::of))
                .toList();
    }

    private static List<Optional<Scale>> scales() {
        return Stream.concat(
                        Stream.of(Optional.<Scale>empty()),
                        Arrays.stream(Scale.values()).map(Optional::of))
                .toList();
    }
}
