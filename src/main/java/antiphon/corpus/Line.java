package antiphon.corpus;

import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;

/** Makes one line, in which no two notes sound together, of notes in score order. */
final class Line {

    private Line() {}

    /** The highest note of each onset, cut where the next one begins. */
    static List<Note> byOnset(List<Note> notes) {
        var line = new ArrayList<Note>();
        for (var note : notes) {
            append(line, note);
        }
        return line;
    }

    /**
     * The notes with nothing above them: the highest of each onset, but none that mostly sounds under a higher one that
     * began before; a short overlap, as of legato, hides nothing.
     */
    static List<Note> skyline(List<Note> notes) {
        var line = new ArrayList<Note>();
        for (var note : highestOfEachOnset(notes)) {
            if (line.isEmpty() || !hides(line.get(line.size() - 1), note)) {
                append(line, note);
            }
        }
        return line;
    }

    private static List<Note> highestOfEachOnset(List<Note> notes) {
        var highest = new ArrayList<Note>();
        for (var note : notes) {
            replaceOfSameOnset(highest, note);
            highest.add(note);
        }
        return highest;
    }

    private static void append(List<Note> line, Note note) {
        replaceOfSameOnset(line, note);
        if (!line.isEmpty()) {
            var last = line.get(line.size() - 1);
            line.set(line.size() - 1, last.lasting(Math.min(last.duration(), note.start() - last.start())));
        }
        line.add(note);
    }

    /** In score order a later note of the same onset is at least as high. */
    private static void replaceOfSameOnset(List<Note> line, Note note) {
        if (!line.isEmpty() && line.get(line.size() - 1).start() == note.start()) {
            line.remove(line.size() - 1);
        }
    }

    private static boolean hides(Note earlier, Note later) {
        return earlier.pitch() >= later.pitch() && 2 * (earlier.end() - later.start()) >= later.duration();
    }
}
