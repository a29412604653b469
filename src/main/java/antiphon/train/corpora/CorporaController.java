package antiphon.train.corpora;

import antiphon.fx.DropPlace;
import antiphon.fx.Messages;
import antiphon.fx.NameDialog;
import antiphon.fx.Presence;
import antiphon.fx.WordsConverter;
import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** Connects the corpora in the Train panel to their view-model; holds no state of its own. */
public final class CorporaController {

    private final CorporaViewModel model;
    private final DropPlace drops;
    private final MusicChoice choice;
    private final CorporaTexts texts;
    private final Messages messages;

    @FXML
    private VBox corporaPanel;

    @FXML
    private ComboBox<KeptCorpus> corpus;

    @FXML
    private Button refresh;

    @FXML
    private Button rename;

    @FXML
    private Button delete;

    @FXML
    private VBox figures;

    @FXML
    private Label none;

    @FXML
    private Label size;

    @FXML
    private Label keys;

    @FXML
    private Label meters;

    @FXML
    private Label vanished;

    @FXML
    private Hyperlink leftOut;

    /**
     * A controller of the corpora that {@code model} holds.
     *
     * @param drops  takes what is dropped on them
     * @param choice asks for files and folders
     */
    public CorporaController(CorporaViewModel model, DropPlace drops, MusicChoice choice, Messages messages) {
        this.model = model;
        this.drops = drops;
        this.choice = choice;
        this.messages = messages;
        texts = new CorporaTexts(messages);
    }

    @FXML
    private void initialize() {
        corpus.setItems(model.corpora());
        corpus.setConverter(new WordsConverter<>(texts::nameOf));
        corpus.setButtonCell(new ChosenCorpus());
        corpus.valueProperty().addListener((observed, before, now) -> follow(now));
        model.chosenProperty().addListener((observed, before, now) -> show(now));
        model.vanishedProperty().addListener((observed, before, now) -> tell(vanished, texts.vanished(now)));
        tell(vanished, "");
        show(model.chosenProperty().get());
        drops.at(corporaPanel);
    }

    private void follow(KeptCorpus picked) {
        if (picked != null) {
            model.choose(Optional.of(picked));
        }
    }

    private void show(Optional<KeptCorpus> chosen) {
        corpus.setValue(chosen.orElse(null));
        for (var tool : List.of(corpus, refresh, rename, delete)) {
            tool.setDisable(chosen.isEmpty());
        }
        Presence.show(figures, chosen.isPresent());
        Presence.show(none, chosen.isEmpty());
        chosen.map(KeptCorpus::content).ifPresent(this::show);
    }

    private void show(CorpusContent content) {
        size.setText(texts.size(content));
        keys.setText(texts.keys(content));
        meters.setText(texts.meters(content));
        tell(leftOut, texts.leftOut(content));
    }

    private static void tell(Labeled line, String text) {
        line.setText(text);
        Presence.show(line, !text.isEmpty());
    }

    private void add(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.add(paths);
        }
    }

    @FXML
    private void addFiles() {
        add(choice.musicFiles());
    }

    @FXML
    private void addFolder() {
        add(choice.musicFolder().map(List::of).orElse(List.of()));
    }

    @FXML
    private void newCorpus() {
        choice.musicFolder().ifPresent(folder -> model.create(List.of(folder)));
    }

    @FXML
    private void refresh() {
        model.chosenProperty().get().ifPresent(model::refresh);
    }

    @FXML
    private void rename() {
        model.chosenProperty().get().ifPresent(chosen -> new NameDialog(
                        corporaPanel.getScene().getWindow(), messages)
                .ask(chosen.name())
                .ifPresent(name -> model.rename(chosen, name)));
    }

    @FXML
    private void delete() {
        model.chosenProperty().get().ifPresent(model::delete);
    }

    @FXML
    private void report() {
        model.chosenProperty().get().ifPresent(model::report);
    }
}
