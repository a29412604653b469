package antiphon.train.corpora;

import antiphon.library.Library;
import antiphon.library.LibraryException;
import java.util.function.Consumer;

/** Asks the library on a thread of its own; requests are answered in the order they came. */
public interface LibraryRequests {

    /**
     * Has {@code request} answered.
     *
     * @param onDone gets the answer on the JavaFX thread; where there is none, the user is told elsewhere
     */
    <T> void ask(Request<T> request, Consumer<? super T> onDone);

    /** Something that is asked of the library. */
    @FunctionalInterface
    interface Request<T> {

        /** The answer; may take a while. */
        T of(Library library) throws LibraryException;
    }
}
