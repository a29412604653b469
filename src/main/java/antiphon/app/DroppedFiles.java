package antiphon.app;

import antiphon.composer.store.ComposerStore;
import antiphon.fx.DropPlace;
import antiphon.fx.Messages;
import antiphon.train.composers.ComposersViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of files that are dropped on the window: one MIDI file is opened as a take, folders and several files are
 * music to learn from, and composers' files are taken in.
 */
final class DroppedFiles implements DropPlace {

    private final FileOpening opening;
    private final LearnedMusic music;
    private final ComposersViewModel composers;
    private final SideViewModel side;
    private final Messages messages;

    DroppedFiles(
            FileOpening opening,
            LearnedMusic music,
            ComposersViewModel composers,
            SideViewModel side,
            Messages messages) {
        this.opening = opening;
        this.music = music;
        this.composers = composers;
        this.side = side;
        this.messages = messages;
    }

    @Override
    public String hint(List<Path> files) {
        if (!files.isEmpty() && files.stream().allMatch(DroppedFiles::isComposer)) {
            return messages.text("drop.hint.composers");
        }
        return messages.text(isOneFile(files) ? "drop.hint.take" : "drop.hint.corpus");
    }

    @Override
    public void drop(List<Path> files) {
        var arriving = files.stream().filter(DroppedFiles::isComposer).toList();
        var others =
                files.stream().filter(Predicate.not(DroppedFiles::isComposer)).toList();
        bring(arriving);
        if (isOneFile(others)) {
            opening.open(others, music.offer(others));
        } else if (!others.isEmpty()) {
            music.learnFrom(others);
        }
    }

    /** Opens MIDI files as takes, however many, and takes composers in. */
    void open(List<Path> files) {
        bring(files.stream().filter(DroppedFiles::isComposer).toList());
        opening.open(
                files.stream().filter(Predicate.not(DroppedFiles::isComposer)).toList(), Optional.empty());
    }

    private void bring(List<Path> files) {
        if (!files.isEmpty()) {
            side.show(SideViewModel.COMPOSERS);
            composers.add(files);
        }
    }

    private static boolean isOneFile(List<Path> files) {
        return files.size() == 1 && !Files.isDirectory(files.get(0));
    }

    static boolean isComposer(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ComposerStore.EXTENSION);
    }
}
