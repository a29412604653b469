package antiphon.pianoroll;

/** What pressing and dragging on the notes means. Speaks of notes, ticks and pitches, so a test can play it like a user. */
interface Tool {

    void press(Hit hit);

    void drag(Hit hit);

    void release();
}
