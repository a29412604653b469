package antiphon.sound;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;

/** Makes the MIDI messages that concern one channel. Arguments out of range are bugs. */
final class ChannelMessage {

    static final int CHANNELS = 16;
    static final int VOLUME = 7;
    static final int SUSTAIN = 64;
    static final int ALL_SOUND_OFF = 120;
    static final int RESET_CONTROLLERS = 121;
    static final int ALL_NOTES_OFF = 123;

    private ChannelMessage() {}

    static ShortMessage noteOn(int channel, int pitch, int velocity) {
        return of(ShortMessage.NOTE_ON, channel, pitch, velocity);
    }

    static ShortMessage noteOff(int channel, int pitch) {
        return of(ShortMessage.NOTE_OFF, channel, pitch, 0);
    }

    static ShortMessage program(int channel, int program) {
        return of(ShortMessage.PROGRAM_CHANGE, channel, program, 0);
    }

    static ShortMessage control(int channel, int controller, int value) {
        return of(ShortMessage.CONTROL_CHANGE, channel, controller, value);
    }

    private static ShortMessage of(int command, int channel, int first, int second) {
        try {
            return new ShortMessage(command, channel, first, second);
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
