package antiphon.compare;

import antiphon.composer.ComposerCard;
import antiphon.corpus.PartChoice;
import antiphon.evaluation.ComparisonOrder;
import antiphon.evaluation.RealMusic;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.fx.WordsConverter;
import antiphon.library.KeptCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Connects what is asked to be compared to its view-model; holds no state of its own. */
public final class CompareController {

    private static final List<Integer> TAKES = List.of(50, 100, 200, 500, 1000);

    private final CompareViewModel model;
    private final Messages messages;

    @FXML
    private VBox asking;

    @FXML
    private ComboBox<Optional<ComposerCard>> first;

    @FXML
    private ComboBox<Optional<ComposerCard>> second;

    @FXML
    private ComboBox<Optional<ComposerCard>> third;

    @FXML
    private ComboBox<KeptCorpus> corpus;

    @FXML
    private ComboBox<PartChoice> part;

    @FXML
    private ComboBox<Integer> takes;

    @FXML
    private Label hint;

    @FXML
    private Button compare;

    @FXML
    private VBox working;

    @FXML
    private Label status;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button preference;

    @FXML
    private Button human;

    @FXML
    private Button goOn;

    @FXML
    private VBox preparing;

    CompareController(CompareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var form = model.form();
        offer(first, form.firstProperty(), false);
        offer(second, form.secondProperty(), true);
        offer(third, form.thirdProperty(), true);
        offerMusic();
        part.getItems().setAll(PartChoice.values());
        part.setConverter(new WordsConverter<>(
                each -> messages.text("train.part." + each.name().toLowerCase(Locale.ROOT))));
        part.valueProperty().bindBidirectional(form.partProperty());
        takes.getItems().setAll(TAKES);
        takes.valueProperty().bindBidirectional(form.takesProperty());
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        this::hint,
                        form.corpusProperty(),
                        form.firstProperty(),
                        form.secondProperty(),
                        form.thirdProperty()));
        bindWork();
        bindBlind();
    }

    private void bindWork() {
        var comparing = model.comparing();
        Presence.showWhile(working, comparing.runningProperty());
        Presence.showWhile(compare, comparing.runningProperty().not());
        compare.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.form().isComplete(),
                        model.form().corpusProperty(),
                        model.form().firstProperty(),
                        model.form().secondProperty()));
        status.textProperty().bind(comparing.statusProperty());
        progress.progressProperty().bind(comparing.progressProperty());
    }

    private void bindBlind() {
        var blind = model.blind();
        Presence.showWhile(asking, blind.openProperty().not());
        Presence.showWhile(preparing, blind.preparingProperty());
        var left = Bindings.createBooleanBinding(
                () -> blind.currentProperty().get().isPresent(), blind.currentProperty());
        Presence.showWhile(goOn, left);
        var busy = blind.preparingProperty().or(left);
        var form = model.form();
        var alone = Bindings.createBooleanBinding(
                () -> form.chosen().size() < 2, form.firstProperty(), form.secondProperty(), form.thirdProperty());
        preference.disableProperty().bind(busy.or(alone));
        human.disableProperty().bind(busy);
    }

    /** A choice of composers follows the list of them; while the list changes nobody is unchosen. */
    private void offer(
            ComboBox<Optional<ComposerCard>> box, ObjectProperty<Optional<ComposerCard>> chosen, boolean nobody) {
        box.setConverter(
                new WordsConverter<>(card -> card.map(ComposerCard::name).orElse(messages.text("compare.nobody"))));
        var composers = model.form().composers();
        composers.addListener((Observable observable) -> fill(box, chosen, nobody));
        chosen.addListener((observed, before, now) -> box.setValue(now));
        box.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                chosen.set(now);
            }
        });
        fill(box, chosen, nobody);
    }

    private void fill(
            ComboBox<Optional<ComposerCard>> box, ObjectProperty<Optional<ComposerCard>> chosen, boolean nobody) {
        var kept = chosen.get();
        var items = new ArrayList<Optional<ComposerCard>>();
        if (nobody) {
            items.add(Optional.empty());
        }
        model.form().composers().forEach(card -> items.add(Optional.of(card)));
        box.getItems().setAll(items);
        chosen.set(kept);
        box.setValue(kept);
    }

    private void offerMusic() {
        var chosen = model.form().corpusProperty();
        corpus.setItems(model.corpora());
        corpus.setConverter(new WordsConverter<>(KeptCorpus::name));
        corpus.valueProperty().addListener((observed, before, now) -> chosen.set(Optional.ofNullable(now)));
        chosen.addListener((observed, before, now) -> corpus.setValue(now.orElse(null)));
        corpus.setValue(chosen.get().orElse(null));
    }

    /** Shipped composers come without the music they learned from: what stands in for it is told. */
    private String hint() {
        var form = model.form();
        if (form.corpusProperty().get().isEmpty()) {
            return messages.text("compare.hint.music", RealMusic.enoughFiles());
        }
        if (form.chosen().isEmpty()) {
            return messages.text("compare.hint.nobody");
        }
        var schools =
                form.chosen().stream().map(ComposerCard::corpus).distinct().toList();
        return messages.text(
                "compare.hint.ready",
                form.corpusProperty().get().map(KeptCorpus::name).orElse(""),
                String.join(", ", schools),
                ComparisonOrder.Size.USUAL.events(),
                RealMusic.heldOutShare());
    }

    @FXML
    private void addMusic() {
        model.addMusic();
    }

    @FXML
    private void compare() {
        model.comparing().compare();
    }

    @FXML
    private void stop() {
        model.comparing().stop();
    }

    @FXML
    private void control() {
        model.compareWithControl();
    }

    @FXML
    private void listenForPreference() {
        model.listenForPreference();
    }

    @FXML
    private void listenForHuman() {
        model.listenForHuman();
    }

    @FXML
    private void goOn() {
        model.blind().goOn();
    }

    @FXML
    private void stopPreparing() {
        model.blind().stopPreparing();
    }
}
