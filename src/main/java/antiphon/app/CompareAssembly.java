package antiphon.app;

import antiphon.compare.CompareControllers;
import antiphon.compare.CompareViewModel;
import antiphon.compare.RoundStore;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.library.DataFolder;
import antiphon.train.TrainViewModel;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;

/** Makes what belongs to comparing composers. On the JavaFX thread. */
final class CompareAssembly {

    private final CompareViewModel compare;
    private final LearningAssembly learning;

    /** Held, as it tells of changes only as long as somebody does. */
    private final ObservableList<InstalledComposer> composers;

    private final Messages messages;

    CompareAssembly(
            DataFolder folder,
            LearningAssembly learning,
            Rounds rounds,
            CompareSurroundings.Desk desk,
            Reach reach,
            Messages messages) {
        this.learning = learning;
        composers = learning.composers().composers();
        this.messages = messages;
        var surroundings = new CompareSurroundings(
                desk, learning.music(), reach.train(), reach.choice(), new ComposerStore(folder.composers()), messages);
        var means = new CompareViewModel.Means(
                folder.comparisons(),
                learning.corpora().corpora(),
                rounds.store(),
                rounds.jobs(),
                new SplittableRandom(),
                messages);
        compare = CompareViewModel.of(means, surroundings);
    }

    /**
     * Where rounds are kept, and what draws them.
     *
     * @param store keeps them
     * @param jobs  runs what takes a while
     */
    record Rounds(RoundStore store, JobRunner jobs) {}

    /**
     * What the panel makes use of besides.
     *
     * @param train  trains controls
     * @param choice asks for files
     */
    record Reach(TrainViewModel train, FileChoice choice) {}

    /** Adds the controllers of the panel, which follows the composers and the music that there are. */
    void register(Map<Class<?>, Supplier<?>> made) {
        made.putAll(CompareControllers.of(compare, messages));
        composers.addListener((InvalidationListener) observable -> showComposers());
        showComposers();
        learning.corpora().chosenProperty().addListener((observed, before, now) -> compare.suggestCorpus(now));
    }

    private void showComposers() {
        compare.setComposers(List.copyOf(composers));
    }

    /** Begins nothing any more. */
    void close() {
        compare.close();
    }

    /** Takes up what was left. */
    void begin() {
        compare.begin();
    }
}
