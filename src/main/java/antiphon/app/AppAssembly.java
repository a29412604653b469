package antiphon.app;

import antiphon.compose.ComposeController;
import antiphon.compose.ComposeViewModel;
import antiphon.compose.ComposerShelf;
import antiphon.compose.DragFiles;
import antiphon.compose.TakeCommands;
import antiphon.compose.TakeNames;
import antiphon.compose.TakeStore;
import antiphon.compose.TakesController;
import antiphon.compose.TakesViewModel;
import antiphon.fx.ErrorWindow;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.ViewLoader;
import antiphon.library.DataFolder;
import antiphon.library.SettingsStore;
import antiphon.pianoroll.PianoRoll;
import antiphon.sound.InstrumentNames;
import java.util.HashMap;
import java.util.Map;
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
    private final DragFiles dragFiles = new DragFiles();

    /**
     * Makes everything that has no view.
     *
     * @param composers where composers come from
     */
    AppAssembly(Stage stage, DataFolder folder, ComposerShelf composers) {
        this.stage = stage;
        settings = new SettingsStore(folder.settings());
        errors = new ErrorWindow(messages, stage);
        jobs = new JobRunner(errors);
        store = new TakeStore(new LibraryOpening(folder.library(), errors, notices, messages), errors);
        takes = new TakesViewModel(store, messages, notices::tell);
        var remembered = settings.current();
        sounding = Sounding.of(remembered.sound());
        sound = new SoundViewModel(sounding.player(), sounding.outputs(), sounding.bank(), remembered.sound(), jobs);
        transport = new TransportViewModel(sounding.player());
        compose = ComposeViewModel.of(
                remembered.compose(),
                composers,
                new SplittableRandom(),
                jobs,
                errors,
                made -> takes.add(TakeNames.number(made, takes.takes())));
    }

    /** The window, ready to be shown. */
    MainWindow window() {
        return window(new SystemFileChoice(stage, settings, messages));
    }

    /** The window, which asks for files by {@code choice}. */
    MainWindow window(FileChoice choice) {
        var window = new WindowCommands(stage, settings, messages);
        var opening = new FileOpening(takes, jobs, activity, notices, new ImportReport(stage, messages), messages);
        var files = new FileCommands(
                choice,
                opening,
                new MidiExport(choice, jobs, activity, notices, messages),
                new WavExport(choice, sound::bank, jobs, activity, notices, messages),
                new SoundFontChoice(choice, sound, jobs, notices, messages),
                takes);
        var roll = new PianoRoll(messages);
        var menu = new MenuController(files, window, takes, compose, transport, roll);
        var views = new ViewLoader(controllers(files, window, menu, roll), messages);
        return new MainWindow(stage, views.load(MainWindowController.class), menu, window, opening, settings);
    }

    /** What happens once the window is there: everything that takes its time. */
    void begin() {
        Thread.setDefaultUncaughtExceptionHandler(errors);
        new ComposeStopwatch().watch(compose, takes);
        takes.load();
        compose.lookForComposers(settings.current().compose().composer());
        sound.look(settings.current().sound().output());
        compose.onChange(this::remember);
        sound.onChange(this::remember);
    }

    private void remember() {
        settings.change(before -> before.withCompose(compose.settings()).withSound(sound.settings()));
    }

    /** Lets go of everything, after what is still to be written is written. */
    void close() {
        Stream.<Runnable>of(settings::close, jobs::close, sounding.player()::close, store::close, dragFiles::close)
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
        var commands = new TakeCommands(takes, new WindowTakeActions(transport, files, compose), dragFiles, errors);
        var made = new HashMap<Class<?>, Supplier<?>>();
        made.put(
                MainWindowController.class,
                () -> new MainWindowController(takes, transport, sound, activity, window, roll, messages));
        made.put(MenuController.class, () -> menu);
        made.put(NoticeController.class, () -> new NoticeController(notices));
        made.put(ComposeController.class, () -> new ComposeController(compose, messages));
        made.put(TakesController.class, () -> new TakesController(takes, commands, messages));
        made.put(TransportController.class, () -> new TransportController(transport, messages));
        made.put(SoundController.class, () -> new SoundController(sound, transport, new InstrumentNames(), messages));
        return made;
    }
}
