package antiphon.midi;

import antiphon.score.Melody;
import java.util.List;
import java.util.Objects;

/**
 * What was read from a MIDI file.
 *
 * @param melody  the music
 * @param losses  one sentence for each thing that could not be read; empty where the file is whole
 * @param remarks one sentence for each thing that was read otherwise than it is written; nothing is lost by these
 */
public record MidiFile(Melody melody, List<String> losses, List<String> remarks) {

    public MidiFile {
        Objects.requireNonNull(melody, "melody");
        losses = List.copyOf(losses);
        remarks = List.copyOf(remarks);
    }

    /** Whether something of the file could not be read. */
    public boolean isPartial() {
        return !losses.isEmpty();
    }
}
