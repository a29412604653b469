package antiphon.midi;

/** Takes a MIDI file out of the RIFF wrapping that {@code .rmi} files put around it. */
final class RiffWrapping {

    private RiffWrapping() {}

    /** The wrapped file, or {@code file} itself where nothing is wrapped around it. */
    static ByteReader unwrap(byte[] file) throws MidiFormatException {
        var wrapping = new ByteReader(file);
        if (wrapping.remaining() < 12 || !wrapping.name().equals("RIFF")) {
            return new ByteReader(file);
        }
        wrapping.numberLowFirst();
        if (!wrapping.name().equals("RMID")) {
            throw new MidiFormatException("This is a RIFF file that holds no MIDI, perhaps a WAV or AVI file.");
        }
        while (wrapping.remaining() >= 8) {
            var name = wrapping.name();
            var length = wrapping.numberLowFirst();
            var content = wrapping.sliceAtMost(length);
            if (name.equals("data")) {
                return content;
            }
            wrapping.sliceAtMost(length & 1);
        }
        throw new MidiFormatException("This RMID file holds no MIDI: its data chunk is missing.");
    }
}
