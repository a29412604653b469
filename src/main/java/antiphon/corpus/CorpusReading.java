package antiphon.corpus;

import antiphon.job.JobContext;
import antiphon.midi.MidiFile;
import antiphon.midi.MidiReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads files and folders one file after the other, hands each on, and notes what was left out. */
final class CorpusReading {

    private final Consumer<CorpusFile> files;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Path> known = new HashMap<>();

    /** @param files gets every file, in the order of their paths */
    CorpusReading(Consumer<CorpusFile> files) {
        this.files = files;
    }

    /**
     * Reads all of {@code paths}, or as much as there is time for.
     *
     * @return whether it came to the end
     */
    boolean read(List<Path> paths, JobContext context) throws IOException {
        var search = new FileSearch();
        for (var path : paths) {
            search.add(path);
        }
        leftOut.addAll(search.leftOut());
        var done = 0;
        for (var path : search.found()) {
            if (context.stopRequested()) {
                return false;
            }
            add(path);
            context.report(++done, search.found().size());
        }
        return true;
    }

    /** What was left out so far. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private void add(Path path) {
        try {
            var bytes = MidiReader.bytes(path);
            var hash = Hash.of(bytes);
            var twin = known.putIfAbsent(hash, path);
            if (twin == null) {
                keep(path, hash, MidiReader.read(bytes));
            } else {
                leftOut.add(LeftOut.twin(path, twin));
            }
        } catch (IOException failure) {
            leftOut.add(new LeftOut(path, Reason.of(failure)));
        }
    }

    private void keep(Path path, String hash, MidiFile midi) {
        if (midi.melody().noteCount() > 0) {
            files.accept(new CorpusFile(path, hash, midi));
        } else {
            leftOut.add(new LeftOut(path, withoutNotes(midi)));
        }
    }

    private static String withoutNotes(MidiFile midi) {
        return midi.isPartial()
                ? "No note of it could be read. " + midi.losses().get(0)
                : "It holds no notes.";
    }
}
