package antiphon.midi;

import antiphon.score.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes that one track plays on one channel. A release ends the oldest press of its key that still sounds, and a
 * note that is released where it began lasts one tick.
 */
final class ChannelNotes {

    private record Press(long tick, int velocity) {}

    private final Map<Integer, Deque<Press>> sounding = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Timeline<Integer> programs = new Timeline<>();

    void press(long tick, int pitch, int velocity) {
        sounding.computeIfAbsent(pitch, key -> new ArrayDeque<>()).add(new Press(tick, velocity));
    }

    void release(long tick, int pitch) {
        var presses = sounding.get(pitch);
        if (presses != null && !presses.isEmpty()) {
            var press = presses.remove();
            notes.add(new Note(pitch, press.tick(), Math.max(1, tick - press.tick()), press.velocity()));
        }
    }

    /** Ends at {@code tick} all that still sounds. */
    void releaseAll(long tick) {
        sounding.forEach((pitch, presses) -> {
            while (!presses.isEmpty()) {
                release(tick, pitch);
            }
        });
    }

    void changeProgram(long tick, int program) {
        programs.put(tick, program);
    }

    /** The notes that have ended, in the order of their ends. */
    List<Note> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** The programs by tick. */
    Timeline<Integer> programs() {
        return programs;
    }
}
