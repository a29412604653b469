package antiphon.library;

/** The looks of the window. */
public enum Theme {
    DARK,
    LIGHT
}
