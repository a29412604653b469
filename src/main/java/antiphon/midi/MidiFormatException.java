package antiphon.midi;

import java.io.IOException;

/** Bytes that are no readable MIDI file; the message says in one sentence what is wrong with them. */
public final class MidiFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    MidiFormatException(String sentence) {
        super(sentence);
    }
}
