package antiphon.train.composers;

import antiphon.composer.store.InstalledComposer;
import antiphon.fx.Messages;
import antiphon.fx.NameDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

/** Connects the list of composers to its view-model; holds no state of its own. */
public final class ComposersController {

    private final ComposersViewModel model;
    private final ComposerFileChoice choice;
    private final Consumer<InstalledComposer> training;
    private final Messages messages;

    @FXML
    private ListView<InstalledComposer> composers;

    @FXML
    private Button train;

    @FXML
    private Button duplicate;

    @FXML
    private Button rename;

    @FXML
    private Button export;

    @FXML
    private Button delete;

    /**
     * A controller of the list that {@code model} is.
     *
     * @param choice   asks for files
     * @param training has a composer trained further
     */
    public ComposersController(
            ComposersViewModel model,
            ComposerFileChoice choice,
            Consumer<InstalledComposer> training,
            Messages messages) {
        this.model = model;
        this.choice = choice;
        this.training = training;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var texts = new ComposerTexts(messages);
        composers.setItems(model.composers());
        composers.setCellFactory(list -> new ComposerCell(texts));
        composers.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> follow(now));
        model.chosenProperty().addListener((observed, before, now) -> show(now));
        show(model.chosenProperty().get());
        var chosen = model.chosenProperty();
        var nothing = Bindings.createBooleanBinding(() -> chosen.get().isEmpty(), chosen);
        var notOwn = Bindings.createBooleanBinding(
                () -> chosen.get().flatMap(InstalledComposer::place).isEmpty(), chosen);
        List.of(train, duplicate, export)
                .forEach(button -> button.disableProperty().bind(nothing));
        List.of(rename, delete).forEach(button -> button.disableProperty().bind(notOwn));
    }

    private void follow(InstalledComposer picked) {
        if (picked != null) {
            model.chosenProperty().set(Optional.of(picked));
        }
    }

    private void show(Optional<InstalledComposer> chosen) {
        chosen.ifPresentOrElse(
                composer -> composers.getSelectionModel().select(composer),
                () -> composers.getSelectionModel().clearSelection());
    }

    private void withChosen(Consumer<InstalledComposer> command) {
        model.chosenProperty().get().ifPresent(command);
    }

    @FXML
    private void add() {
        model.add(choice.composersToOpen());
    }

    @FXML
    private void train() {
        withChosen(training);
    }

    @FXML
    private void duplicate() {
        withChosen(model::duplicate);
    }

    @FXML
    private void rename() {
        withChosen(composer -> new NameDialog(composers.getScene().getWindow(), messages)
                .ask(composer.card().name())
                .ifPresent(name -> model.rename(composer, name)));
    }

    @FXML
    private void export() {
        withChosen(composer -> choice.composerToWrite(composer.card().name() + ".antiphon")
                .ifPresent(file -> model.export(composer, file)));
    }

    @FXML
    private void delete() {
        withChosen(model::delete);
    }
}
