package antiphon.train;

import antiphon.library.RunState;

/** What the user wants of a run that is at work, the weightier the later: a wish never takes back a weightier one. */
enum Ending {
    /** Nothing: it goes on. */
    NONE,
    /** It rests because fewer may run at once, and goes on by itself. */
    YIELD,
    /** The program ends. */
    CLOSE,
    /** It rests until it is asked to go on. */
    PAUSE,
    /** It is over, and what it learned is kept. */
    KEEP,
    /** It is over, and nothing of it is kept. */
    DISCARD;

    /** The weightier of this and {@code wanted}. */
    Ending or(Ending wanted) {
        return compareTo(wanted) >= 0 ? this : wanted;
    }

    /** The state that a run is left in which is not over. */
    RunState restsAs() {
        return switch (this) {
            case PAUSE -> RunState.PAUSED;
            case YIELD -> RunState.WAITING;
            case NONE, KEEP, DISCARD, CLOSE -> RunState.INTERRUPTED;
        };
    }
}
