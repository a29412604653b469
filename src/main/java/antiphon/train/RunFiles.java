package antiphon.train;

import antiphon.composer.store.ComposerStore;
import antiphon.library.TrainingRun;
import antiphon.midi.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The files of one training run: its checkpoint and what it was at earlier points.
 *
 * @param folder holds them and nothing else
 */
record RunFiles(Path folder) {

    RunFiles {
        Objects.requireNonNull(folder, "folder");
    }

    static RunFiles of(TrainingRun run) {
        return new RunFiles(run.folder());
    }

    /** The file that holds all that it takes to go on. */
    Path checkpoint() {
        return folder.resolve("run" + ComposerStore.EXTENSION);
    }

    /** The composer that the run had become after so many epochs. */
    Path keepsake(int epoch) {
        return folder.resolve("epoch-%06d%s".formatted(epoch, ComposerStore.EXTENSION));
    }

    /** The file that is locked while a program has the run in its queue. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** Deletes what the run kept later than so many epochs, as it goes on from there, and what was only half written. */
    void forgetAfter(int epoch) throws IOException {
        for (var file : inside()) {
            var name = file.getFileName().toString();
            var later = name.startsWith("epoch-") && file.compareTo(keepsake(epoch)) > 0;
            if (later || name.endsWith(AtomicFile.UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    /** Deletes all of them. */
    void remove() throws IOException {
        for (var file : inside()) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
    }

    private List<Path> inside() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
