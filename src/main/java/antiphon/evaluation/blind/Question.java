package antiphon.evaluation.blind;

/** What the listener is asked about every pair of a round. */
public enum Question {
    /** Which of the two is liked better. */
    PREFERENCE,
    /** Which of the two a human wrote; the second of each pair is real music. */
    HUMAN
}
