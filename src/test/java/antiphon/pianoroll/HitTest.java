package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Note;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hit")
class HitTest {

    private final PianoRollLayout layout = new PianoRollLayout(0.1, 16, 0, 0);
    private final Note below = new Note(60, 0, 960, 50);
    private final Note above = new Note(60, 480, 240, 90);
    private final Note brief = new Note(72, 960, 1, 70);
    private final NoteIndex notes = new NoteIndex(List.of(below, above, brief));

    @Test
    @DisplayName("finds the note that is painted on top")
    void top() {
        assertEquals(new Hit.OnNote(above), at(50, 60));
        assertEquals(new Hit.OnNote(below), at(20, 60));
        assertEquals(new Hit.OnNote(below), at(80, 60));
    }

    @Test
    @DisplayName("finds a note as wide as it is painted, however short it is")
    void shortNote() {
        assertEquals(new Hit.OnNote(brief), at(97.5, 72));
    }

    @Test
    @DisplayName("tells the tick and pitch where there is no note")
    void grid() {
        assertEquals(new Hit.OnGrid(300, 64), at(30, 64));
    }

    private Hit at(double x, int pitch) {
        return Hit.at(notes, layout, x, layout.yOf(pitch) + 8);
    }
}
