package antiphon.sound;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;
import javax.sound.midi.spi.MidiDeviceProvider;

/**
 * MIDI outputs for tests, found by the JDK as installed devices: one keeps what it is sent, one is always taken, one
 * breaks.
 */
public final class PortProvider extends MidiDeviceProvider {

    static final String NAME = "Keeping port";
    static final String TAKEN = "Taken port";
    static final String BROKEN = "Broken port";
    private static final List<MidiDevice.Info> PORTS =
            List.of(new Description(NAME), new Description(TAKEN), new Description(BROKEN));
    private static final List<MidiMessage> SENT = new CopyOnWriteArrayList<>();

    /** What the keeping port was sent since it was last cleared; tests may clear it. */
    static List<MidiMessage> sent() {
        return SENT;
    }

    @Override
    public MidiDevice.Info[] getDeviceInfo() {
        return PORTS.toArray(MidiDevice.Info[]::new);
    }

    @Override
    public MidiDevice getDevice(MidiDevice.Info asked) {
        if (!PORTS.contains(asked)) {
            throw new IllegalArgumentException("Not this device: " + asked);
        }
        return new Port(asked);
    }

    private static final class Description extends MidiDevice.Info {

        Description(String name) {
            super(name, "Antiphon", "for tests", "1");
        }
    }

    private static final class Port implements MidiDevice {

        private final MidiDevice.Info description;
        private boolean open;

        Port(MidiDevice.Info description) {
            this.description = description;
        }

        @Override
        public MidiDevice.Info getDeviceInfo() {
            return description;
        }

        @Override
        public void open() throws MidiUnavailableException {
            if (description.getName().equals(TAKEN)) {
                throw new MidiUnavailableException("taken");
            }
            if (description.getName().equals(BROKEN)) {
                throw new LinkageError("the driver does not load");
            }
            open = true;
        }

        @Override
        public void close() {
            open = false;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public long getMicrosecondPosition() {
            return -1;
        }

        @Override
        public int getMaxReceivers() {
            return -1;
        }

        @Override
        public int getMaxTransmitters() {
            return 0;
        }

        @Override
        public Receiver getReceiver() {
            return new KeepingReceiver();
        }

        @Override
        public List<Receiver> getReceivers() {
            return List.of();
        }

        @Override
        public Transmitter getTransmitter() throws MidiUnavailableException {
            throw new MidiUnavailableException("sends nothing");
        }

        @Override
        public List<Transmitter> getTransmitters() {
            return List.of();
        }
    }

    private static final class KeepingReceiver implements Receiver {

        @Override
        public void send(MidiMessage message, long timeStamp) {
            SENT.add(message);
        }

        @Override
        public void close() {}
    }
}
