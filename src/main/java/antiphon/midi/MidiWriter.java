package antiphon.midi;

import antiphon.score.Melody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes melodies as Standard MIDI Files of format 1: a conducting track with tempos, meters and keys, then a track for
 * each part. What {@link MidiReader} has read comes back note for note.
 *
 * <p>Only one thing has no place in the format: of two notes of one part and pitch, where one lies within the other, the
 * ends come back exchanged.
 */
public final class MidiWriter {

    private MidiWriter() {}

    /** The bytes of a file that holds {@code melody}; equal melodies give equal bytes. */
    public static byte[] bytes(Melody melody) {
        var file = new ByteArrayOutputStream();
        Chunk.write(file, "MThd", header(melody));
        Chunk.write(file, "MTrk", Conductor.track(melody).bytes());
        melody.parts()
                .forEach(part -> Chunk.write(file, "MTrk", PartTrack.of(part).bytes()));
        return file.toByteArray();
    }

    /**
     * Writes {@code melody} to {@code path}, in one step: whoever looks sees the old file or the new one, never half of
     * one.
     *
     * @throws IOException where the file cannot be written; an old file is then still there
     */
    public static void write(Melody melody, Path path) throws IOException {
        AtomicFile.write(path, bytes(melody));
    }

    private static byte[] header(Melody melody) {
        var tracks = melody.parts().size() + 1;
        var ticks = melody.ticksPerQuarter();
        return new byte[] {0, 1, (byte) (tracks >> 8), (byte) tracks, (byte) (ticks >> 8), (byte) ticks};
    }
}
