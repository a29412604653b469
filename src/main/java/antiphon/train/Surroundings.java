package antiphon.train;

import antiphon.score.Melody;

/** What the Train panel asks of the window around it. On the JavaFX thread. */
public interface Surroundings {

    /** Shows and plays music that is not kept as a take, under {@code title}. */
    void listen(String title, Melody melody);

    /** There is a new composer to choose. */
    void composerMade(String name);

    /** Tells in passing. */
    void tell(String text);

    /** Tells, and offers to do something about it. */
    void offer(String text, String action, Runnable run);

    /** Tells of something that could not be done. */
    void failed(Throwable failure);
}
