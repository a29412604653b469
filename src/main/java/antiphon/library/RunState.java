package antiphon.library;

/** How far a training run is. */
public enum RunState {
    /** It begins, or goes on, when others are done. */
    WAITING,
    RUNNING,
    PAUSED,
    /** The program ended, or was ended, while it ran. */
    INTERRUPTED,
    /** It took all its time, or ended early because it learned no more. */
    DONE,
    /** The user ended it and kept the result. */
    STOPPED,
    FAILED;

    /** Whether it may still go on. */
    public boolean isOpen() {
        return this != DONE && this != STOPPED;
    }
}
