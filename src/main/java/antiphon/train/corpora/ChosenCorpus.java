package antiphon.train.corpora;

import antiphon.library.KeptCorpus;
import javafx.scene.control.ListCell;

/** The corpus that is chosen, by its name alone: how large it is stands below. */
final class ChosenCorpus extends ListCell<KeptCorpus> {

    @Override
    protected void updateItem(KeptCorpus corpus, boolean empty) {
        super.updateItem(corpus, empty);
        setText(empty || corpus == null ? "" : corpus.name());
    }
}
