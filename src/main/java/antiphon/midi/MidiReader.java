package antiphon.midi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Standard MIDI Files of format 0, 1 and 2, also within RIFF, from anywhere: what is damaged is read as far as it
 * can be and said, and only what holds no music at all is refused.
 *
 * <p>Tracks of format 1 play together. The patterns of format 2 follow one another, each from where the one before it
 * ended, in one tempo map. Each track and channel with notes becomes a part, percussion (channel 9) as well. A release
 * ends the oldest press of its key on the same track and channel, a note that is never released lasts to the end of its
 * track, and none is shorter than a tick. Time in frames of a second becomes ticks of a quarter at a steady tempo.
 *
 * <p>Source: MIDI Manufacturers Association, Standard MIDI Files 1.0 (RP-001).
 */
public final class MidiReader {

    /** The longest file that is read, in bytes: 64 MiB. */
    public static final int MOST_BYTES = 64 << 20;

    private MidiReader() {}

    /**
     * Reads a file.
     *
     * @throws MidiFormatException where the file is no MIDI file, or longer than {@link #MOST_BYTES}
     * @throws IOException         where the file cannot be read
     */
    public static MidiFile read(Path path) throws IOException {
        return read(bytes(path));
    }

    /**
     * The bytes of a file, of which no more are taken than may be read.
     *
     * @throws MidiFormatException where the file is longer than {@link #MOST_BYTES}, or no file
     * @throws IOException         where the file cannot be read
     */
    public static byte[] bytes(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new MidiFormatException("%s is no file.".formatted(path));
        }
        try (var stream = Files.newInputStream(path)) {
            return requireReadable(stream.readNBytes(MOST_BYTES + 1));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws MidiFormatException where they are no MIDI file, or more than {@link #MOST_BYTES}
     */
    public static MidiFile read(byte[] bytes) throws MidiFormatException {
        var file = RiffWrapping.unwrap(requireReadable(bytes));
        var header = Header.read(file);
        var tracks = new TrackList(header);
        tracks.read(file);
        var melody = new MelodyAssembly(tracks.tracks()).melody(header.division());
        return new MidiFile(melody, tracks.losses(), remarks(header, tracks.clipped()));
    }

    private static byte[] requireReadable(byte[] bytes) throws MidiFormatException {
        if (bytes.length > MOST_BYTES) {
            throw new MidiFormatException(
                    "The file is longer than %d MiB, which no music needs.".formatted(MOST_BYTES >> 20));
        }
        return bytes;
    }

    private static List<String> remarks(Header header, boolean clipped) {
        var remarks = new ArrayList<String>();
        if (header.format() > 2) {
            remarks.add("Format %d is unknown and was read like format 1.".formatted(header.format()));
        }
        if (header.holdsPatterns()) {
            remarks.add("The file holds patterns (format 2), which were put one after the other.");
        }
        if (header.division() instanceof Division.OfSecond) {
            remarks.add("The file counts time in frames of a second, which became ticks of a quarter.");
        }
        if (clipped) {
            remarks.add("Values above 127 were read as 127.");
        }
        return remarks;
    }
}
