package antiphon.app;

import antiphon.compose.TakeStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.library.DataFolder;
import antiphon.train.composers.ComposersController;
import antiphon.train.composers.ComposersViewModel;
import antiphon.train.corpora.CorporaController;
import antiphon.train.corpora.CorporaViewModel;
import antiphon.train.corpora.CorpusReport;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/** Makes what belongs to the music that is learned from and to the composers that have learned. On the JavaFX thread. */
final class LearningAssembly {

    private final CorporaViewModel corpora;
    private final ComposersViewModel composers;
    private final LearnedMusic music;
    private final Messages messages;

    LearningAssembly(DataFolder folder, TakeStore store, JobRunner jobs, Desk desk, Messages messages) {
        this.messages = messages;
        corpora = new CorporaViewModel(
                new SharedLibrary(store), jobs, desk.activity()::watch, desk.notices()::tell, messages);
        corpora.onReport(new CorpusReport(desk.stage(), messages)::show);
        composers = new ComposersViewModel(folder.composers(), jobs, desk.notices()::tell, messages);
        music = new LearnedMusic(corpora, desk.side(), messages);
    }

    /**
     * Where what is learned shows in the window.
     *
     * @param stage    the window
     * @param side     the panels at its right
     * @param activity what runs in the background
     * @param notices  what the user is told in passing
     */
    record Desk(Stage stage, SideViewModel side, ActivityViewModel activity, NoticeViewModel notices) {}

    /** The music that is learned from, for whatever brings some. */
    LearnedMusic music() {
        return music;
    }

    CorporaViewModel corpora() {
        return corpora;
    }

    ComposersViewModel composers() {
        return composers;
    }

    /**
     * Adds the controllers of both panels.
     *
     * @param training has a composer trained further
     */
    void register(Map<Class<?>, Supplier<?>> made, FileChoice choice, Consumer<InstalledComposer> training) {
        made.put(CorporaController.class, () -> new CorporaController(corpora, music, choice, messages));
        made.put(ComposersController.class, () -> new ComposersController(composers, choice, training, messages));
    }

    /** Looks what there is. */
    void begin() {
        corpora.load();
        composers.look();
    }
}
