package antiphon.composer;

import antiphon.job.JobContext;
import java.util.List;

/** Something trained that writes music. Safe to use from any thread, one call at a time. */
public interface Composer {

    /** What kind of composer this is, and what it learned from. */
    ComposerCard card();

    /**
     * Composes {@code request.variations()} takes; the same request gives the same takes.
     *
     * @return the takes in order; fewer than asked for when {@code context} asks to stop
     */
    List<Composition> compose(ComposeRequest request, JobContext context);
}
