package antiphon.sound;

import antiphon.score.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes as the keys of one channel can play them: a key that is struck again ends its note before, and two notes that
 * strike a key at once are one. A synthesizer ends every note of a key at its first note-off, so overlapping notes would
 * otherwise be cut at the wrong place.
 */
final class KeyStrokes {

    private KeyStrokes() {}

    /** The strokes for {@code notes}, in score order. */
    static List<Note> of(List<Note> notes) {
        return notes.stream().collect(Collectors.groupingBy(Note::pitch)).values().stream()
                .flatMap(key -> ofKey(key).stream())
                .sorted()
                .toList();
    }

    private static List<Note> ofKey(List<Note> key) {
        var strokes = new ArrayList<Note>();
        for (var note :
                key.stream().sorted(Comparator.comparingLong(Note::start)).toList()) {
            if (!strokes.isEmpty()) {
                var before = strokes.remove(strokes.size() - 1);
                if (before.start() == note.start()) {
                    strokes.add(before.duration() >= note.duration() ? before : note);
                    continue;
                }
                strokes.add(before.lasting(Math.min(before.duration(), note.start() - before.start())));
            }
            strokes.add(note);
        }
        return strokes;
    }
}
