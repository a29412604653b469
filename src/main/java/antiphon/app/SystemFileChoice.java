package antiphon.app;

import antiphon.fx.Messages;
import antiphon.library.RecentFolders;
import antiphon.library.SettingsStore;
import antiphon.midi.MidiName;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files with the system's own windows, which begin where one was last. Belongs to the JavaFX thread. */
final class SystemFileChoice implements FileChoice {

    private static final FileKind MIDI = new FileKind(MidiName.ENDINGS);
    private static final FileKind COMPOSERS = new FileKind(List.of("antiphon"));
    private static final FileKind SOUNDS = new FileKind(List.of("sf2", "sf3"));
    private static final FileKind WRITTEN_MIDI = new FileKind(List.of("mid", "midi"));
    private static final FileKind WAV = new FileKind(List.of("wav"));
    private static final FileKind REPORTS = new FileKind(List.of("html", "csv", "json"));

    private final Window owner;
    private final SettingsStore settings;
    private final Messages messages;

    SystemFileChoice(Window owner, SettingsStore settings, Messages messages) {
        this.owner = owner;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<Path> midiToOpen() {
        return toOpen(chooser("file.open.title", "file.midi", MIDI));
    }

    @Override
    public List<Path> musicFiles() {
        return toOpen(chooser("file.learn.title", "file.midi", MIDI));
    }

    @Override
    public Optional<Path> musicFolder() {
        var folder = folder("file.learn.folder.title", folders().opened());
        folder.ifPresent(chosen ->
                settings.change(before -> before.withFolders(before.folders().withOpened(chosen))));
        return folder;
    }

    @Override
    public List<Path> composersToOpen() {
        return toOpen(chooser("file.composer.title", "file.composer", COMPOSERS));
    }

    @Override
    public Optional<Path> composerToWrite(String name) {
        return toWrite(chooser("file.composer.export.title", "file.composer", COMPOSERS), COMPOSERS, name);
    }

    @Override
    public Optional<Path> soundFont() {
        var chooser = chooser("file.soundfont.title", "file.soundfont", SOUNDS);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> midiToWrite(String name) {
        return toWrite(chooser("file.export.midi.title", "file.midi", WRITTEN_MIDI), WRITTEN_MIDI, name);
    }

    @Override
    public Optional<Path> wavToWrite(String name) {
        return toWrite(chooser("file.export.wav.title", "file.wav", WAV), WAV, name);
    }

    @Override
    public Optional<Path> reportToWrite(String name) {
        return toWrite(chooser("file.report.title", "file.report", REPORTS), REPORTS, name);
    }

    @Override
    public Optional<Path> folderToWrite() {
        var folder = folder("file.export.starred.title", folders().exported());
        folder.ifPresent(chosen ->
                settings.change(before -> before.withFolders(before.folders().withExported(chosen))));
        return folder;
    }

    private Optional<Path> folder(String titleKey, Optional<Path> first) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(titleKey));
        first.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private List<Path> toOpen(FileChooser chooser) {
        begin(chooser, folders().opened());
        var files = Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        files.stream().findFirst().ifPresent(file -> remember(file.toPath(), RecentFolders::withOpened));
        return files.stream().map(File::toPath).toList();
    }

    private Optional<Path> toWrite(FileChooser chooser, FileKind kind, String name) {
        begin(chooser, folders().exported());
        chooser.setInitialFileName(name);
        var file = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        file.ifPresent(chosen -> remember(chosen, RecentFolders::withExported));
        return file.map(kind::named);
    }

    private FileChooser chooser(String titleKey, String kindKey, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(kindKey), kind.patterns()));
        return chooser;
    }

    private static void begin(FileChooser chooser, Optional<Path> folder) {
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    }

    private RecentFolders folders() {
        return settings.current().folders();
    }

    private void remember(Path file, FolderChange change) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(
                        folder -> settings.change(before -> before.withFolders(change.to(before.folders(), folder))));
    }

    @FunctionalInterface
    private interface FolderChange {

        RecentFolders to(RecentFolders folders, Path folder);
    }
}
