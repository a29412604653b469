package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NoteIndex")
class NoteIndexTest {

    @Test
    @DisplayName("does not miss a long note that began far to the left")
    void longNote() {
        // given
        var pedal = new Note(36, 0, 1_000_000, 80);
        var notes = new ArrayList<>(List.of(pedal));
        for (var i = 1; i < 2_000; i++) {
            notes.add(new Note(60, i * 100L, 50, 80));
        }

        // when
        var found = visible(new NoteIndex(notes), 150_000, 150_100);

        // then
        assertEquals(List.of(pedal, new Note(60, 150_000, 50, 80)), found);
    }

    @Test
    @DisplayName("leaves out what ends where the view begins and what begins where it ends")
    void edges() {
        var index =
                new NoteIndex(List.of(new Note(60, 0, 100, 80), new Note(62, 100, 100, 80), new Note(64, 200, 1, 80)));
        assertEquals(List.of(new Note(62, 100, 100, 80)), visible(index, 100, 200));
    }

    @Test
    @DisplayName("finds in any view the notes that looking at every note finds")
    void sameAsLookingAtAll() {
        // given
        var random = new Random(7);
        var notes = new ArrayList<Note>();
        for (var i = 0; i < 3_000; i++) {
            notes.add(new Note(random.nextInt(128), random.nextInt(50_000), 1 + random.nextInt(4_000), 80));
        }
        notes.sort(null);
        var index = new NoteIndex(notes);

        for (var view = 0; view < 50; view++) {
            // when
            var from = random.nextInt(52_000);
            var to = from + random.nextInt(3_000);

            // then
            var expected = notes.stream()
                    .filter(note -> note.start() < to && note.end() > from)
                    .toList();
            assertEquals(expected, visible(index, from, to));
        }
    }

    private static List<Note> visible(NoteIndex index, long from, long to) {
        var found = new ArrayList<Note>();
        index.visit(from, to, found::add);
        return found;
    }
}
