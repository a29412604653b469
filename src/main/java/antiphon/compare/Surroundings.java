package antiphon.compare;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the Compare panel reaches of the rest of the window. All on the JavaFX thread, except where a method says so.
 */
public interface Surroundings {

    /**
     * Shows {@code melody} and plays it: at the place where another one of this panel's is playing, else from its
     * beginning.
     */
    void listen(String title, Melody melody);

    /** Plays {@code melody} as {@link #listen} does, but shows none of its notes. */
    void listenBlind(String title, Melody melody);

    /** Falls silent, and shows what was there before. */
    void endListening();

    /** Lets the user add real music. */
    void addMusic();

    /** Prepares the training of {@code gan} again without its adversary, or tells that it can have no such control. */
    void prepareControl(InstalledComposer gan);

    /** Asks where a report is to be written; {@code name} is offered. */
    Optional<Path> reportToWrite(String name);

    /** Tells in passing. */
    void tell(String text);

    /** Tells in passing, and offers to do something about it, once. */
    void offer(String text, String action, Runnable run);

    /**
     * Loads a composer for this panel alone; takes seconds, from any thread.
     *
     * @throws IOException with a sentence for the user
     */
    Composer open(ComposerCard card) throws IOException;
}
