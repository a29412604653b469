package antiphon.pianoroll;

import antiphon.score.Note;
import java.util.Optional;

/** What lies under a point of the piano roll. */
sealed interface Hit {

    /** A note, the one painted on top. */
    record OnNote(Note note) implements Hit {}

    /** No note: a tick and a pitch. */
    record OnGrid(long tick, int pitch) implements Hit {}

    /** What is at ({@code x}, {@code y}) where {@code notes} are laid out by {@code layout}. */
    static Hit at(NoteIndex notes, PianoRollLayout layout, double x, double y) {
        var tick = layout.tickAt(x);
        var reach = layout.tickAt(x - PianoRollLayout.NARROWEST_NOTE - 1);
        var top = new Object() {
            Optional<Note> note = Optional.empty();
        };
        notes.visit(reach, layout.tickAt(x + 1) + 1, note -> {
            if (layout.boxOf(note).contains(x, y)) {
                top.note = Optional.of(note);
            }
        });
        return top.note.<Hit>map(OnNote::new).orElseGet(() -> new OnGrid(tick, layout.pitchAt(y)));
    }
}
