package antiphon.job;

/**
 * Work that takes a while. A job looks at {@link JobContext#stopRequested()} at least once a second
 * and then returns early; being stopped is a normal way to finish, not an error.
 *
 * @param <T> what the work answers
 */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work on the calling thread.
     *
     * @throws Exception with a message fit for the user where the failure was to be expected
     */
    T run(JobContext context) throws Exception;
}
