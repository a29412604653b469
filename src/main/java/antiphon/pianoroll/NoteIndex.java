package antiphon.pianoroll;

import antiphon.score.Note;
import java.util.List;
import java.util.function.Consumer;

/**
 * The notes of a melody by time, so that the ones in view are found without looking at the others. Blocks of notes
 * remember when their last one ends: a long note that began far to the left is not missed.
 */
final class NoteIndex {

    private static final int BLOCK = 256;
    private static final int MIDDLE_OCTAVE_FROM = 55;
    private static final int MIDDLE_OCTAVE_TO = 77;

    private final List<Note> notes;
    private final long[] blockEnds;
    private final int lowest;
    private final int highest;

    /** Creates an index of notes in score order. */
    NoteIndex(List<Note> notes) {
        this.notes = List.copyOf(notes);
        blockEnds = new long[(notes.size() + BLOCK - 1) / BLOCK];
        for (var i = 0; i < notes.size(); i++) {
            blockEnds[i / BLOCK] = Math.max(blockEnds[i / BLOCK], notes.get(i).end());
        }
        lowest = notes.stream().mapToInt(Note::pitch).min().orElse(MIDDLE_OCTAVE_FROM);
        highest = notes.stream().mapToInt(Note::pitch).max().orElse(MIDDLE_OCTAVE_TO);
    }

    /** Gives {@code visitor} the notes that sound between {@code from} and before {@code to}, in score order. */
    void visit(long from, long to, Consumer<Note> visitor) {
        var end = firstStartingAt(to);
        for (var block = 0; block * BLOCK < end; block++) {
            if (blockEnds[block] > from) {
                visitBlock(block * BLOCK, Math.min(end, (block + 1) * BLOCK), from, visitor);
            }
        }
    }

    /** How many notes begin between {@code from} and before {@code to}. */
    int startingBetween(long from, long to) {
        return firstStartingAt(to) - firstStartingAt(from);
    }

    int size() {
        return notes.size();
    }

    /** The lowest pitch; that of the middle octaves where there is no note. */
    int lowest() {
        return lowest;
    }

    /** The highest pitch; that of the middle octaves where there is no note. */
    int highest() {
        return highest;
    }

    private void visitBlock(int begin, int end, long from, Consumer<Note> visitor) {
        for (var i = begin; i < end; i++) {
            var note = notes.get(i);
            if (note.end() > from) {
                visitor.accept(note);
            }
        }
    }

    private int firstStartingAt(long tick) {
        var low = 0;
        var high = notes.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (notes.get(middle).start() < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
