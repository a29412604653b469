package antiphon.app;

import antiphon.compare.RoundStore;
import antiphon.compose.TakeStore;
import antiphon.library.KeptRound;
import antiphon.library.Library;
import antiphon.library.LibraryException;
import java.util.List;
import java.util.function.Consumer;

/** Keeps blind rounds in the library that the takes are kept in, on the same thread. */
final class SharedRounds implements RoundStore {

    private final TakeStore store;

    SharedRounds(TakeStore store) {
        this.store = store;
    }

    @Override
    public void all(Consumer<List<KeptRound>> onDone) {
        store.ask(library -> library.rounds().all(), onDone);
    }

    @Override
    public void add(KeptRound begun, Consumer<KeptRound> onDone) {
        store.ask(
                library -> library.rounds()
                        .add(begun.question(), begun.first(), begun.second(), begun.pool(), begun.pairs()),
                onDone);
    }

    @Override
    public void vote(long round, int pair, String answer) {
        change(library -> library.rounds().vote(round, pair, answer));
    }

    @Override
    public void remove(long round) {
        change(library -> library.rounds().remove(round));
    }

    private void change(Change change) {
        store.ask(
                library -> {
                    change.in(library);
                    return true;
                },
                changed -> {});
    }

    @FunctionalInterface
    private interface Change {

        void in(Library library) throws LibraryException;
    }
}
