package antiphon.sound;

import antiphon.score.Part;
import java.util.BitSet;
import java.util.OptionalInt;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/**
 * Stands between whoever plays notes and the output that sounds them: knows which notes sound, so that they can be ended,
 * and with which instruments and how loud, so that an output that comes later is told. Safe to use from any thread.
 */
final class Voices implements Receiver {

    private static final int PITCHES = 128;
    private static final long NOW = -1;

    private final BitSet sounding = new BitSet(ChannelMessage.CHANNELS * PITCHES);
    private final int[] programs = new int[ChannelMessage.CHANNELS];
    private OptionalInt instrument = OptionalInt.empty();
    private int volume = 100;
    private Receiver output;

    Voices(Receiver output) {
        this.output = output;
    }

    /** Ends every note on the output so far and goes on with {@code next}, which learns instruments and volume. */
    synchronized void connect(Receiver next) {
        silence();
        output = next;
        for (var channel = 0; channel < ChannelMessage.CHANNELS; channel++) {
            forward(ChannelMessage.control(channel, ChannelMessage.VOLUME, volume));
            forwardProgram(channel);
        }
    }

    /** Plays every channel but percussion with {@code program}; empty for what {@link #send} asked for. */
    synchronized void instrument(OptionalInt program) {
        instrument = program;
        for (var channel = 0; channel < ChannelMessage.CHANNELS; channel++) {
            forwardProgram(channel);
        }
    }

    /** How loud every channel is, 0 to 127. */
    synchronized void volume(int value) {
        volume = value;
        for (var channel = 0; channel < ChannelMessage.CHANNELS; channel++) {
            forward(ChannelMessage.control(channel, ChannelMessage.VOLUME, value));
        }
    }

    /** Ends every note at once, its fading too. */
    synchronized void silence() {
        sounding.stream().forEach(voice -> forward(ChannelMessage.noteOff(voice / PITCHES, voice % PITCHES)));
        sounding.clear();
        for (var channel = 0; channel < ChannelMessage.CHANNELS; channel++) {
            forward(ChannelMessage.control(channel, ChannelMessage.SUSTAIN, 0));
            forward(ChannelMessage.control(channel, ChannelMessage.ALL_NOTES_OFF, 0));
            forward(ChannelMessage.control(channel, ChannelMessage.ALL_SOUND_OFF, 0));
        }
    }

    @Override
    public synchronized void send(MidiMessage message, long timeStamp) {
        if (!(message instanceof ShortMessage channelMessage)) {
            return;
        }
        switch (channelMessage.getCommand()) {
            case ShortMessage.NOTE_ON, ShortMessage.NOTE_OFF -> sendNote(channelMessage);
            case ShortMessage.PROGRAM_CHANGE -> {
                programs[channelMessage.getChannel()] = channelMessage.getData1();
                forwardProgram(channelMessage.getChannel());
            }
            case ShortMessage.CONTROL_CHANGE -> sendControl(channelMessage);
            default -> forward(channelMessage);
        }
    }

    @Override
    public synchronized void close() {
        silence();
    }

    private void sendNote(ShortMessage note) {
        var begins = note.getCommand() == ShortMessage.NOTE_ON && note.getData2() > 0;
        sounding.set(note.getChannel() * PITCHES + note.getData1(), begins);
        forward(note);
    }

    private void sendControl(ShortMessage control) {
        // the sequencer resets controllers whenever it stops; on some instruments that takes the volume along
        if (control.getData1() != ChannelMessage.RESET_CONTROLLERS) {
            forward(control);
        }
    }

    private void forwardProgram(int channel) {
        if (channel != Part.PERCUSSION_CHANNEL) {
            forward(ChannelMessage.program(channel, instrument.orElse(programs[channel])));
        } else {
            forward(ChannelMessage.program(channel, programs[channel]));
        }
    }

    private void forward(MidiMessage message) {
        output.send(message, NOW);
    }
}
