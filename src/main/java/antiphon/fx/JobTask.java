package antiphon.fx;

import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.Objects;
import javafx.concurrent.Task;

/**
 * One run of a {@link Job}, observable from the JavaFX thread: progress, message, running.
 *
 * <p>{@link #stop()} asks the job to finish early and still yields its result. {@link #cancel()}, inherited from
 * {@link Task}, throws the result away and is for closing windows.
 *
 * @param <T> what the job answers
 */
public final class JobTask<T> extends Task<T> implements JobContext {

    private final Job<T> job;
    private volatile boolean stopAsked;

    JobTask(Job<T> job) {
        this.job = Objects.requireNonNull(job, "job");
    }

    /** Asks the job to wrap up now and answer what it has; from any thread, as often as one likes. */
    public void stop() {
        stopAsked = true;
    }

    @Override
    public boolean stopRequested() {
        return stopAsked || isCancelled();
    }

    @Override
    public void report(long done, long total) {
        updateProgress(done, total > 0 ? total : -1);
    }

    @Override
    public void say(String message) {
        updateMessage(message);
    }

    @Override
    protected T call() throws Exception {
        return job.run(this);
    }
}
