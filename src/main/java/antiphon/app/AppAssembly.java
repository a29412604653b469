package antiphon.app;

import antiphon.compose.ComposeController;
import antiphon.compose.ComposeViewModel;
import antiphon.compose.ComposerShelf;
import antiphon.compose.DragFiles;
import antiphon.compose.TakeCommands;
import antiphon.compose.TakeStore;
import antiphon.compose.TakesController;
import antiphon.compose.TakesViewModel;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.composer.training.Trainings;
import antiphon.fx.ErrorWindow;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.fx.ViewLoader;
import antiphon.library.DataFolder;
import antiphon.library.SettingsStore;
import antiphon.pianoroll.PianoRoll;
import antiphon.sound.InstrumentNames;
import antiphon.train.CorpusSource;
import antiphon.train.Courses;
import antiphon.train.TrainControllers;
import antiphon.train.TrainViewModel;
import antiphon.train.Workshop;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place that knows every class: makes them all and gives each what it needs. On the JavaFX thread. */
final class AppAssembly {

    private static final Logger LOG = LoggerFactory.getLogger(AppAssembly.class);

    private final Stage stage;
    private final Messages messages = Messages.load();
    private final SettingsStore settings;
    private final ErrorWindow errors;
    private final JobRunner jobs;
    private final NoticeViewModel notices = new NoticeViewModel();
    private final ActivityViewModel activity = new ActivityViewModel();
    private final TakeStore store;
    private final TakesViewModel takes;
    private final Sounding sounding;
    private final SoundViewModel sound;
    private final TransportViewModel transport;
    private final ComposeViewModel compose;
    private final ComposeCommands composing;
    private final SideViewModel side;
    private final LearningAssembly learning;
    private final RollViewModel shown;
    private final PassingMusic passing;
    private final CriticViewModel critic;
    private final TrainViewModel train;
    private final DataFolder folder;
    private Optional<CompareAssembly> compare = Optional.empty();
    private final DragFiles dragFiles = new DragFiles();

    /**
     * Makes everything that has no view.
     *
     * @param composers where composers come from
     */
    AppAssembly(Stage stage, DataFolder folder, ComposerShelf composers) {
        this.stage = stage;
        this.folder = folder;
        settings = new SettingsStore(folder.settings());
        errors = new ErrorWindow(messages, stage);
        jobs = new JobRunner(errors);
        var library = new LibraryOpening(folder.library(), errors, notices, messages);
        store = new TakeStore(library, errors);
        takes = new TakesViewModel(store, messages, notices::tell);
        var remembered = settings.current();
        sounding = Sounding.of(remembered.sound());
        sound = new SoundViewModel(sounding.player(), sounding.outputs(), sounding.bank(), remembered.sound(), jobs);
        transport = new TransportViewModel(sounding.player());
        side = new SideViewModel(remembered.side());
        learning = new LearningAssembly(
                folder, store, jobs, new LearningAssembly.Desk(stage, side, activity, notices), messages);
        compose = ComposeViewModel.of(
                remembered.compose(),
                composers,
                new SplittableRandom(),
                jobs,
                errors,
                new FreshTakes(takes, notices, messages));
        composing = new ComposeCommands(compose, notices, messages);
        shown = new RollViewModel(takes, messages);
        passing = new PassingMusic(shown, transport);
        critic = new CriticViewModel(
                new ComposerStore(folder.composers()),
                takes,
                shown,
                jobs,
                () -> notices.tell(Notice.of(messages.text("critic.missing"))));
        train = train(folder, library);
    }

    private TrainViewModel train(DataFolder folder, LibraryOpening library) {
        var pupils = new NetworkPupils();
        var courses = new Courses(new Trainings(pupils), pupils, folder.composers());
        var workshop = new Workshop(folder.composers(), courses, messages);
        var means =
                new TrainViewModel.Means(() -> library.open().runs(), workshop, jobs, new SplittableRandom(), messages);
        var surroundings = new TrainSurroundings(passing, compose, learning.composers(), notices, errors, messages);
        return TrainViewModel.of(settings.current().side().train(), means, surroundings);
    }

    /** The window, ready to be shown. */
    MainWindow window() {
        return window(new SystemFileChoice(stage, settings, messages));
    }

    /** The window, which asks for files by {@code choice}. */
    MainWindow window(FileChoice choice) {
        var window = new WindowCommands(stage, settings, side, messages);
        var opening = new FileOpening(takes, jobs, activity, notices, new ImportReport(stage, messages), messages);
        var files = new FileCommands(
                choice,
                opening,
                learning.music(),
                learning.composers(),
                export(choice),
                new SoundFontChoice(choice, sound, jobs, notices, messages));
        var roll = new PianoRoll(messages);
        var menu = new MenuController(files, window, takes, composing, transport, roll);
        var controllers = controllers(files, window, menu, roll);
        critic.onProperty().bind(window.criticProperty());
        controllers.put(RibbonController.class, () -> new RibbonController(critic, roll, messages));
        learning.register(controllers, choice, this::trainFurther);
        var comparing = comparing(choice);
        comparing.register(controllers);
        compare = Optional.of(comparing);
        controllers.putAll(TrainControllers.of(train, messages));
        new QuitQuestion(stage, train::isBusy, messages).listen();
        var view = new ViewLoader(controllers, messages).load(MainWindowController.class);
        var dropped = new DroppedFiles(opening, learning.music(), learning.composers(), side, messages);
        return new MainWindow(stage, view, menu, window, dropped, settings);
    }

    private CompareAssembly comparing(FileChoice choice) {
        return new CompareAssembly(
                folder,
                learning,
                new CompareAssembly.Rounds(new SharedRounds(store), jobs),
                new CompareSurroundings.Desk(passing, side, notices),
                new CompareAssembly.Reach(train, choice),
                messages);
    }

    private void trainFurther(InstalledComposer composer) {
        if (train.goOnFrom(composer)) {
            side.show(SideViewModel.TRAIN);
        }
    }

    private TakeExport export(FileChoice choice) {
        return new TakeExport(
                new MidiExport(choice, jobs, activity, notices, messages),
                new WavExport(choice, new HeardMusic(sound, transport), jobs, activity, notices, messages),
                takes,
                new CopyQuestion(stage, messages),
                notices,
                messages);
    }

    /** What happens once the window is there: everything that takes its time. */
    void begin() {
        Thread.setDefaultUncaughtExceptionHandler(errors);
        new ComposeStopwatch().watch(compose, takes);
        takes.load();
        learning.begin();
        compare.ifPresent(CompareAssembly::begin);
        learning.corpora().chosenProperty().addListener((observed, before, now) -> train.corpusProperty()
                .set(now.map(corpus -> new CorpusSource(corpus.name(), corpus.files()))));
        train.begin();
        train.onChange(this::remember);
        learning.composers()
                .onChange(() -> compose.lookForComposers(compose.settings().composer()));
        compose.lookForComposers(settings.current().compose().composer());
        sound.lookForTheLast();
        compose.onChange(this::remember);
        sound.onChange(this::remember);
        side.onChange(this::remember);
    }

    /** Brings the Compare panel to the front. */
    void showCompare() {
        side.show(SideViewModel.COMPARE);
    }

    private void remember() {
        settings.change(before -> before.withCompose(compose.settings())
                .withSound(sound.settings())
                .withSide(side.settings(before.side()).withTrain(train.settings())));
    }

    /** Lets go of everything, after what is still to be written is written. */
    void close() {
        Stream.<Runnable>of(
                        settings::close,
                        () -> compare.ifPresent(CompareAssembly::close),
                        jobs::close,
                        sounding.player()::close,
                        train::close,
                        store::close,
                        dragFiles::close,
                        learning.composers()::close)
                .forEach(AppAssembly::closeWhateverHappens);
    }

    private static void closeWhateverHappens(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.error("A part did not close", e);
        }
    }

    private Map<Class<?>, Supplier<?>> controllers(
            FileCommands files, WindowCommands window, MenuController menu, PianoRoll roll) {
        var commands = new TakeCommands(takes, new WindowTakeActions(transport, files, composing), dragFiles, errors);
        var made = new HashMap<Class<?>, Supplier<?>>();
        made.put(
                MainWindowController.class,
                () -> new MainWindowController(shown, transport, sound, activity, window, roll, messages));
        made.put(MenuController.class, () -> menu);
        made.put(NoticeController.class, () -> new NoticeController(notices));
        made.put(ComposeController.class, () -> new ComposeController(compose, messages));
        made.put(SideController.class, () -> new SideController(side));
        made.put(TakesController.class, () -> new TakesController(takes, commands, messages));
        made.put(TransportController.class, () -> new TransportController(transport, messages));
        made.put(SoundController.class, () -> new SoundController(sound, transport, new InstrumentNames(), messages));
        return made;
    }
}
