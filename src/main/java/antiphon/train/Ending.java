package antiphon.train;

import antiphon.library.RunState;

/** What the user wants of a run that is at work. */
enum Ending {
    /** Nothing: it goes on. */
    NONE,
    /** It rests until it is asked to go on. */
    PAUSE,
    /** It rests because fewer may run at once, and goes on by itself. */
    YIELD,
    /** It is over, and what it learned is kept. */
    KEEP,
    /** It is over, and nothing of it is kept. */
    DISCARD,
    /** The program ends. */
    CLOSE;

    /** The state that a run is left in which is not over. */
    RunState restsAs() {
        return switch (this) {
            case PAUSE -> RunState.PAUSED;
            case YIELD -> RunState.WAITING;
            case NONE, KEEP, DISCARD, CLOSE -> RunState.INTERRUPTED;
        };
    }
}
