package antiphon.compose;

import antiphon.library.Take;
import antiphon.midi.MidiWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** MIDI files that are dragged out of the window. They lie in a temporary folder until the program ends. */
public final class DragFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DragFiles.class);

    private final Path folder;

    private DragFiles(Path folder) {
        this.folder = folder;
    }

    /** An empty folder for files to be dragged. */
    public static DragFiles inTemporaryFolder() throws IOException {
        return new DragFiles(Files.createTempDirectory("antiphon-drag-"));
    }

    /** Writes {@code take} and answers its file; each take has a folder of its own, as names may repeat. */
    Path write(Take take) throws IOException {
        var file = Files.createDirectories(folder.resolve(Long.toString(take.id())))
                .resolve(TakeNames.midiFile(take));
        MidiWriter.write(take.melody(), file);
        return file;
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("Temporary files were left in {}", folder, e);
        }
    }
}
