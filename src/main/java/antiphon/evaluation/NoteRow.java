package antiphon.evaluation;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A take as plain numbers. Takes have one part, one tempo and one meter, so that notes are all there is to tell.
 *
 * @param ticksPerQuarter resolution of all ticks
 * @param notes           pitch, start, duration and velocity of one note after the other
 */
record NoteRow(int ticksPerQuarter, List<Long> notes) {

    private static final int NUMBERS = 4;

    NoteRow {
        notes = List.copyOf(notes);
        if (notes.size() % NUMBERS != 0) {
            throw new IllegalArgumentException("a note has 4 numbers, there were " + notes.size() + " in all");
        }
    }

    static NoteRow of(Melody take) {
        return new NoteRow(
                take.ticksPerQuarter(),
                take.notes().stream()
                        .flatMapToLong(
                                note -> LongStream.of(note.pitch(), note.start(), note.duration(), note.velocity()))
                        .boxed()
                        .toList());
    }

    Melody melody() {
        return Melody.of(
                ticksPerQuarter,
                IntStream.range(0, notes.size() / NUMBERS)
                        .mapToObj(number -> note(number * NUMBERS))
                        .toList());
    }

    private Note note(int from) {
        return new Note(
                Math.toIntExact(notes.get(from)),
                notes.get(from + 1),
                notes.get(from + 2),
                Math.toIntExact(notes.get(from + 3)));
    }
}
