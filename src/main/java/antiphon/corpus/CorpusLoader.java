package antiphon.corpus;

import antiphon.job.Job;
import antiphon.job.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        var files = new ArrayList<CorpusFile>();
        var reading = new CorpusReading(files::add);
        reading.read(paths, context);
        return new Corpus(files, reading.leftOut());
    }
}
