package antiphon.train;

import antiphon.library.LibraryException;
import antiphon.library.Runs;

/** Opens what training runs are kept in; asked once, on a thread of the queue's own. */
@FunctionalInterface
public interface RunsOpening {

    /** @throws LibraryException with a sentence for the user */
    Runs open() throws LibraryException;
}
