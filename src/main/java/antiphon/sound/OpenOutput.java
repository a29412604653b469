package antiphon.sound;

import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;

/**
 * An output that was opened.
 *
 * @param receiver takes the messages
 * @param latency  seconds from a message to what is heard of it
 * @param device   is closed when the output is no longer needed
 */
record OpenOutput(Receiver receiver, double latency, Closing device) implements AutoCloseable {

    /** What plays where nothing can be heard. */
    static final OpenOutput SILENT = new OpenOutput(new DeafReceiver(), 0, () -> {});

    /** Lets go of a device. */
    @FunctionalInterface
    interface Closing {

        void close();
    }

    @Override
    public void close() {
        receiver.close();
        device.close();
    }

    private static final class DeafReceiver implements Receiver {

        @Override
        public void send(MidiMessage message, long timeStamp) {}

        @Override
        public void close() {}
    }
}
