package antiphon.evaluation.blind;

/** What the listener says about a pair. */
public enum Answer {
    /** The one at the left. */
    LEFT,
    /** The one at the right. */
    RIGHT,
    /** No difference, or no idea. */
    NEITHER
}
