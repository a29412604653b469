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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one training run: its checkpoint and what it was at earlier points.
 *
 * @param folder holds them and nothing else
 */
record RunFiles(Path folder) {

    private static final Pattern KEEPSAKE =
            Pattern.compile("epoch-(\\d{6,9})" + Pattern.quote(ComposerStore.EXTENSION));

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

    /** The keepsakes that are there, by their epochs. */
    SortedMap<Integer, Path> keepsakes() throws IOException {
        var kept = new TreeMap<Integer, Path>();
        for (var file : inside()) {
            var name = KEEPSAKE.matcher(file.getFileName().toString());
            if (name.matches()) {
                kept.put(Integer.valueOf(name.group(1)), file);
            }
        }
        return kept;
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

    /** Deletes what it takes to go on, as the run is over. */
    void forgetCheckpoint() throws IOException {
        Files.deleteIfExists(checkpoint());
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
