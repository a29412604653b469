package antiphon.library;

/** The looks of the window. */
public enum Look {
    DARK,
    LIGHT
}
