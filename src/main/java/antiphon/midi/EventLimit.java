package antiphon.midi;

/** Counts the events that are kept of one file, so that no file can fill the memory. */
final class EventLimit {

    private static final int MOST = 1_000_000;

    private int kept;

    /** Allows one more event, or refuses it. */
    void take() throws MidiFormatException {
        if (kept == MOST) {
            throw new MidiFormatException("The file holds more than %d events.".formatted(MOST));
        }
        kept++;
    }
}
