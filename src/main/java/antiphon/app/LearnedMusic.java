package antiphon.app;

import antiphon.fx.DropPlace;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.KeptCorpus;
import antiphon.train.corpora.CorporaViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings music to the corpora, from wherever in the window it comes. Belongs to the JavaFX thread. */
final class LearnedMusic implements DropPlace {

    private final CorporaViewModel corpora;
    private final SideViewModel side;
    private final Messages messages;

    LearnedMusic(CorporaViewModel corpora, SideViewModel side, Messages messages) {
        this.corpora = corpora;
        this.side = side;
        this.messages = messages;
    }

    /** Makes a corpus of {@code paths} and shows the panel that it stands in. */
    void learnFrom(List<Path> paths) {
        show();
        corpora.create(paths);
    }

    /** Adds {@code paths} to the chosen corpus, or makes one of them where none is chosen. */
    void add(List<Path> paths) {
        if (!paths.isEmpty()) {
            show();
            corpora.add(paths);
        }
    }

    /** Offers what {@link #add} does. */
    Optional<Notice.Action> offer(List<Path> paths) {
        return Optional.of(new Notice.Action(messages.text("import.learn"), () -> add(paths)));
    }

    @Override
    public String hint(List<Path> files) {
        return chosen().map(corpus -> messages.text("drop.hint.add", corpus.name()))
                .orElseGet(() -> messages.text("drop.hint.corpus"));
    }

    @Override
    public void drop(List<Path> files) {
        add(files);
    }

    private Optional<KeptCorpus> chosen() {
        return corpora.chosenProperty().get();
    }

    private void show() {
        side.show(SideViewModel.TRAIN);
    }
}
