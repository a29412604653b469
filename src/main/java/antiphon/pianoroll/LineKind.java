package antiphon.pianoroll;

/** How strong an upright line of the grid is. */
enum LineKind {
    BAR,
    BEAT,
    STEP
}
