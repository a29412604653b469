package antiphon.fx;

import antiphon.job.Job;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each job on a daemon thread of its own and hands its outcome to the JavaFX thread. */
public final class JobRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long PATIENCE_SECONDS = 2;

    private final ExecutorService workers = Executors.newCachedThreadPool(JobRunner::daemon);
    private final Set<JobTask<?>> running = ConcurrentHashMap.newKeySet();
    private final Consumer<Throwable> failures;

    /**
     * Creates a runner.
     *
     * @param failures told on the JavaFX thread about every job that threw, unless its starter listens itself
     */
    public JobRunner(Consumer<Throwable> failures) {
        this.failures = Objects.requireNonNull(failures, "failures");
    }

    /** Starts {@code job}; {@code onDone} gets its result on the JavaFX thread, also when it was stopped early. */
    public <T> JobTask<T> start(Job<T> job, Consumer<? super T> onDone) {
        return start(job, onDone, failures);
    }

    /**
     * Starts {@code job} for somebody who wants to hear of its failure first.
     *
     * @param onDone   gets the result on the JavaFX thread
     * @param onFailed gets what was thrown on the JavaFX thread, in place of the runner's own listener
     * @return the task; after {@link #close()}, when what was put off may still ask, one that is cancelled already
     */
    public <T> JobTask<T> start(Job<T> job, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        var task = new JobTask<>(job);
        task.setOnSucceeded(event -> onDone.accept(task.getValue()));
        task.setOnFailed(event -> onFailed.accept(task.getException()));
        running.add(task);
        try {
            workers.execute(() -> run(task));
        } catch (RejectedExecutionException closed) {
            running.remove(task);
            task.cancel();
        }
        return task;
    }

    /** Starts {@code job} as {@link #start(Job, Consumer)} does, for somebody who will neither watch nor stop it. */
    public <T> void startUnwatched(Job<T> job, Consumer<? super T> onDone) {
        startUnwatched(job, onDone, failures);
    }

    /** Starts {@code job} as {@link #start(Job, Consumer, Consumer)} does, for somebody who will neither watch nor stop it. */
    @SuppressWarnings("FutureReturnValueIgnored") // every outcome of the task reaches one of the two listeners
    public <T> void startUnwatched(Job<T> job, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        start(job, onDone, onFailed);
    }

    /**
     * Throws away what is still running; nobody is told about it any more. Waits until it has put away what it began to
     * write, at most two seconds.
     */
    @Override
    public void close() {
        running.forEach(JobTask::stop);
        running.forEach(JobTask::cancel);
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A job is still busy {} seconds after it was stopped", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(JobTask<?> task) {
        try {
            task.run();
        } finally {
            running.remove(task);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    }
}
