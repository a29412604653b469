package antiphon.train.corpora;

import antiphon.fx.JobTask;

/** Shows what runs in the background. */
@FunctionalInterface
public interface Activity {

    /** Shows {@code task} under {@code name} until it ends. */
    void watch(String name, JobTask<?> task);
}
