package antiphon.midi;

/**
 * What a MIDI file says about itself before its tracks.
 *
 * @param format     0 one track, 1 tracks played together, 2 patterns of their own; other numbers are read like 1
 * @param trackCount how many tracks are promised
 * @param division   what a tick is
 */
record Header(int format, int trackCount, Division division) {

    private static final int LENGTH = 6;

    /** Reads the header and passes over it. */
    static Header read(ByteReader file) throws MidiFormatException {
        if (file.remaining() == 0) {
            throw new MidiFormatException("The file is empty.");
        }
        if (file.remaining() < 4 || !file.name().equals("MThd")) {
            throw new MidiFormatException("This is not a MIDI file: it does not begin with MThd.");
        }
        if (file.remaining() < 4 + LENGTH) {
            throw new MidiFormatException("The MIDI file is cut off within its header.");
        }
        var length = file.number();
        if (length < LENGTH || length > file.remaining()) {
            throw new MidiFormatException("The MIDI file's header cannot be %d bytes long.".formatted(length));
        }
        var content = file.slice(length);
        return new Header(content.shortNumber(), content.shortNumber(), Division.of(content.shortNumber()));
    }

    /** Whether the tracks are patterns that do not play together. */
    boolean holdsPatterns() {
        return format == 2;
    }
}
