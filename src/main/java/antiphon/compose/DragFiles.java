package antiphon.compose;

import antiphon.library.Take;
import antiphon.midi.MidiWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** MIDI files that are dragged out of the window. They lie in a temporary folder until the program ends. */
public final class DragFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DragFiles.class);

    private Optional<Path> folder = Optional.empty();

    /** No files yet, and no folder. */
    public DragFiles() {}

    /** Writes {@code take} and answers its file; each take has a folder of its own, as names may repeat. */
    Path write(Take take) throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("antiphon-drag-"));
        }
        var own = Files.createDirectories(folder.get().resolve(Long.toString(take.id())));
        var file = own.resolve(TakeNames.midiFile(take));
        MidiWriter.write(take.melody(), file);
        return file;
    }

    @Override
    public void close() {
        folder.ifPresent(DragFiles::delete);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("Temporary files were left in {}", folder, e);
        }
    }
}
