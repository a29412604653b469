package antiphon.compose;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.job.JobContext;
import java.util.Optional;

/**
 * Has the first composer that is loaded compose once for nobody, so that the first click does not pay for code that the
 * virtual machine has still to compile. Belongs to the JavaFX thread.
 */
final class Rehearsal {

    private static final ComposeRequest LIKE_A_FIRST_CLICK = ComposeRequest.of(0, 4);

    /** After as many the virtual machine has compiled what is hot. */
    private static final int ROUNDS = 4;

    private final JobRunner jobs;
    private boolean wanted = true;
    private Optional<JobTask<Integer>> running = Optional.empty();

    Rehearsal(JobRunner jobs) {
        this.jobs = jobs;
    }

    /** Begins in the background, unless there was a rehearsal or a performance before. A failure is left to the click. */
    void begin(Composer composer) {
        if (wanted) {
            wanted = false;
            running =
                    Optional.of(jobs.start(context -> rehearse(composer, context), nobody -> {}, leftToTheClick -> {}));
        }
    }

    private static Integer rehearse(Composer composer, JobContext context) {
        var rounds = 0;
        while (rounds < ROUNDS && !context.stopRequested()) {
            composer.compose(LIKE_A_FIRST_CLICK, context);
            rounds++;
        }
        return rounds;
    }

    /** Ends it, as somebody waits for music now; there will be no other. */
    void end() {
        wanted = false;
        running.ifPresent(JobTask::stop);
        running = Optional.empty();
    }
}
