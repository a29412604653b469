package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;

/** One training, whatever its recipe, whose music is read. Belongs to one thread. */
interface Course {

    /** What of the music can be learned. */
    CorpusDescription corpus();

    /** Pieces that cannot, with reasons. */
    List<Encoded.LeftOut> leftOut();

    /** Tries some steps, to know what they cost here. */
    Costs tryOut(JobContext context) throws Exception;

    /** A trainer that begins, and keeps what it has in {@code file}. */
    Job<TrainingResult> begin(Path file, TrainingWatcher watcher) throws Exception;

    /** A trainer that goes on from {@code file}. */
    Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception;
}
