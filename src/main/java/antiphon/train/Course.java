package antiphon.train;

import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.nio.file.Path;

/** One training, whatever its recipe, whose music is read. Belongs to one thread. */
interface Course {

    /** What of the music can be learned. */
    CorpusDescription corpus();

    /** How many pieces cannot. */
    int leftOut();

    /** Tries some steps, to know what they cost here. */
    Costs tryOut(JobContext context) throws Exception;

    /** A trainer that begins, and keeps what it has in {@code file}. */
    Job<TrainingResult> begin(Path file, TrainingWatcher watcher) throws Exception;

    /** A trainer that goes on from {@code file}. */
    Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception;
}
