package antiphon.train;

import antiphon.corpus.CorpusFile;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a piece of a corpus that has the wanted part, and takes that part out of it, to be listened to. */
final class PartPreview implements Job<Optional<PartPreview.Found>> {

    private static final int MOST_FILES = 12;

    private final List<Path> paths;
    private final PartChoice part;
    private final int turn;

    /**
     * What was found.
     *
     * @param piece  the name of its file
     * @param melody the part alone
     */
    record Found(String piece, Melody melody) {}

    /** @param turn another one finds another piece, where there are several */
    PartPreview(CorpusSource corpus, PartChoice part, int turn) {
        this.paths = corpus.paths();
        this.part = part;
        this.turn = turn;
    }

    @Override
    public Optional<Found> run(JobContext context) throws IOException {
        var some = new CorpusLoader(paths).run(new FirstFiles(context)).choosing(part);
        return some.files().isEmpty()
                ? Optional.empty()
                : Optional.of(found(some.files().get(turn % some.files().size())));
    }

    private static Found found(CorpusFile file) {
        return new Found(file.name(), file.melody());
    }

    /** Is content with the first files, as a corpus may have thousands. */
    private static final class FirstFiles implements JobContext {

        private final JobContext whole;
        private long read;

        FirstFiles(JobContext whole) {
            this.whole = whole;
        }

        @Override
        public void report(long done, long total) {
            read = done;
        }

        @Override
        public void say(String message) {}

        @Override
        public boolean stopRequested() {
            return read >= MOST_FILES || whole.stopRequested();
        }
    }
}
