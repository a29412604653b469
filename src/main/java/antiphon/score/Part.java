package antiphon.score;

import java.util.List;
import java.util.Objects;

/**
 * The notes that one track plays on one channel.
 *
 * @param name    the track's name; empty where the file names none
 * @param channel MIDI channel, 0 to 15; 9 is percussion
 * @param program General MIDI program, 0 to 127; 0 is the grand piano
 * @param notes   the notes in score order; equal notes are kept, as a file may hold them
 */
public record Part(String name, int channel, int program, List<Note> notes) {

    /** The channel on which General MIDI plays percussion. */
    public static final int PERCUSSION_CHANNEL = 9;

    public Part {
        Objects.requireNonNull(name, "name");
        Range.require("channel", channel, 0, 15);
        Range.require("program", program, 0, 127);
        notes = notes.stream().sorted().toList();
    }

    /** A part without a name, on channel 0, played by a grand piano. */
    public static Part of(List<Note> notes) {
        return new Part("", 0, 0, notes);
    }

    /** Whether the notes are drums, so that their pitches name instruments and not tones. */
    public boolean isPercussion() {
        return channel == PERCUSSION_CHANNEL;
    }

    /** The same part played by another instrument; percussion stays as it is. */
    public Part playedBy(int newProgram) {
        return isPercussion() ? this : new Part(name, channel, newProgram, notes);
    }

    /** The same part with other notes. */
    public Part with(List<Note> newNotes) {
        return new Part(name, channel, program, newNotes);
    }
}
