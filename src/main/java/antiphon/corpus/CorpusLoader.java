package antiphon.corpus;

import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.midi.MidiFile;
import antiphon.midi.MidiReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads files and folders as a corpus, on the calling thread.
 *
 * <p>Folders are searched with all folders in them for {@code .mid .midi .kar .rmi .smf}, in any case of letters; a file
 * that is named itself is read whatever it is called. Of files with the same bytes the first by path stays. What cannot
 * be read, or holds no notes, is left out with the reason. When asked to stop it answers what it has read so far.
 */
public final class CorpusLoader implements Job<Corpus> {

    private final List<Path> paths;

    /** A loader of these files and folders; a name that does not exist is left out with the reason. */
    public CorpusLoader(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    @Override
    public Corpus run(JobContext context) throws IOException {
        var search = new FileSearch();
        for (var path : paths) {
            search.add(path);
        }
        var loading = new Loading(search.leftOut());
        var done = 0;
        for (var path : search.found()) {
            if (context.stopRequested()) {
                break;
            }
            loading.add(path);
            context.report(++done, search.found().size());
        }
        return new Corpus(loading.files, loading.leftOut);
    }

    private static final class Loading {

        private final List<CorpusFile> files = new ArrayList<>();
        private final List<LeftOut> leftOut;
        private final Map<String, Path> known = new HashMap<>();

        private Loading(List<LeftOut> notFound) {
            leftOut = new ArrayList<>(notFound);
        }

        private void add(Path path) {
            try {
                var bytes = MidiReader.bytes(path);
                var hash = Hash.of(bytes);
                var twin = known.putIfAbsent(hash, path);
                if (twin == null) {
                    keep(path, hash, MidiReader.read(bytes));
                } else {
                    leftOut.add(new LeftOut(path, "It has the same content as %s.".formatted(twin)));
                }
            } catch (IOException failure) {
                leftOut.add(new LeftOut(path, Reason.of(failure)));
            }
        }

        private void keep(Path path, String hash, MidiFile midi) {
            if (midi.melody().noteCount() > 0) {
                files.add(new CorpusFile(path, hash, midi));
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
}
