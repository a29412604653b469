package antiphon.cli;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.TrainingResult;
import antiphon.job.Job;
import java.util.List;
import java.util.Objects;

/**
 * A training whose music is read and found usable, whatever its recipe.
 *
 * @param corpus  what it learns from
 * @param leftOut pieces that cannot be told, with reasons
 * @param job     trains
 */
record PreparedTraining(CorpusDescription corpus, List<Encoded.LeftOut> leftOut, Job<TrainingResult> job) {

    PreparedTraining {
        Objects.requireNonNull(corpus, "corpus");
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(job, "job");
    }
}
