package antiphon.composer.take;

import antiphon.score.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Clears up what moving notes to a grid and a scale leaves behind: a pitch struck twice at once, a pitch struck while it
 * sounds, and in a single line two notes at once.
 */
record Voicing(boolean singleLine) {

    /** The notes of {@code notes} that can be played, each ended where its voice goes on. */
    List<Note> clear(List<Note> notes) {
        var cleared = new ArrayList<Note>();
        var lastOfVoice = new HashMap<Integer, Integer>();
        for (var note : notes.stream().sorted().toList()) {
            var voice = singleLine ? 0 : note.pitch();
            var last = lastOfVoice.get(voice);
            if (last != null) {
                var earlier = cleared.get(last);
                if (earlier.start() == note.start()) {
                    continue;
                }
                cleared.set(last, earlier.lasting(Math.min(earlier.duration(), note.start() - earlier.start())));
            }
            lastOfVoice.put(voice, cleared.size());
            cleared.add(note);
        }
        return cleared;
    }
}
