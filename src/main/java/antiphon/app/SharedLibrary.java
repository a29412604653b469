package antiphon.app;

import antiphon.compose.TakeStore;
import antiphon.train.corpora.LibraryRequests;
import java.util.function.Consumer;

/** Lets the Train panel ask the library that the takes are kept in, on the same thread. */
final class SharedLibrary implements LibraryRequests {

    private final TakeStore store;

    SharedLibrary(TakeStore store) {
        this.store = store;
    }

    @Override
    public <T> void ask(Request<T> request, Consumer<? super T> onDone) {
        store.ask(request::of, onDone);
    }
}
