package antiphon.train;

import antiphon.composer.store.ComposerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where the files of training runs lie: for each run a folder with its checkpoint and what it was at earlier points. */
final class RunFiles {

    private final Path root;

    /** @param root the folder of all runs; need not exist */
    RunFiles(Path root) {
        this.root = root;
    }

    /** The file that holds all that it takes to go on. */
    Path checkpoint(long run) {
        return folder(run).resolve("run" + ComposerStore.EXTENSION);
    }

    /** The composer that the run had become after so many epochs. */
    Path keepsake(long run, int epoch) {
        return folder(run).resolve("epoch-%06d%s".formatted(epoch, ComposerStore.EXTENSION));
    }

    /** The file that is locked while a program has the run in its queue. */
    Path lock(long run) {
        return folder(run).resolve("lock");
    }

    /** Deletes what the run kept later than so many epochs, as it goes on from there. */
    void forgetAfter(long run, int epoch) throws IOException {
        for (var file : inside(folder(run))) {
            var name = file.getFileName().toString();
            if (name.startsWith("epoch-") && file.compareTo(keepsake(run, epoch)) > 0) {
                Files.delete(file);
            }
        }
    }

    /** Deletes all files of a run. */
    void remove(long run) throws IOException {
        for (var file : inside(folder(run))) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder(run));
    }

    private Path folder(long run) {
        return root.resolve(Long.toString(run));
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
