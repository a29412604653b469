package antiphon.corpus;

import antiphon.job.Job;
import antiphon.job.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files and folders as {@link CorpusLoader} does, on the calling thread, to tell what is in them; of the music
 * itself nothing is kept, so that a folder may be larger than memory. When asked to stop it answers what it has seen.
 */
public final class CorpusSurvey implements Job<Survey> {

    private final List<Path> paths;

    /** A survey of these files and folders. */
    public CorpusSurvey(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    @Override
    public Survey run(JobContext context) throws IOException {
        var pieces = new ArrayList<Piece>();
        var reading = new CorpusReading(file -> pieces.add(Piece.of(file)));
        var isWhole = reading.read(paths, context);
        return new Survey(pieces, reading.leftOut(), isWhole);
    }
}
