package antiphon.score;

/** Whether a key is major or minor. */
public enum Mode {
    MAJOR,
    MINOR
}
