package antiphon.sound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;

/** The outputs that this machine has. Asks the operating system: not for the JavaFX thread. */
public final class SoundOutputs {

    private static final double MICROS = 1e6;

    /** The built-in synthesizer with {@code bank}, then every MIDI output there is now. */
    public List<SoundOutput> available(SoundBank bank) {
        var outputs = new ArrayList<SoundOutput>();
        outputs.add(new SoundOutput.BuiltIn(bank));
        ports().keySet().forEach(name -> outputs.add(new SoundOutput.MidiPort(name)));
        return List.copyOf(outputs);
    }

    /**
     * Opens an output; may take a second.
     *
     * @throws SoundOutputException when it is gone, or taken by another program
     * @throws SoundBankException   when the bank cannot be read
     */
    OpenOutput open(SoundOutput output) throws IOException {
        return output instanceof SoundOutput.BuiltIn builtIn ? openSynthesizer(builtIn) : openPort(output.name());
    }

    private static OpenOutput openSynthesizer(SoundOutput.BuiltIn output) throws IOException {
        var sounds = output.bank().sounds();
        try {
            var gervill = Gervill.onDevice(sounds);
            var synthesizer = gervill.synthesizer();
            return new OpenOutput(synthesizer.getReceiver(), synthesizer.getLatency() / MICROS, gervill::close);
        } catch (MidiUnavailableException e) {
            throw new SoundOutputException(
                    "No sound device answers: connect headphones or speakers, or choose a MIDI output.", e);
        }
    }

    private static OpenOutput openPort(String name) throws SoundOutputException {
        var port = Optional.ofNullable(ports().get(name))
                .orElseThrow(() -> new SoundOutputException(
                        "The MIDI output %s is gone: connect it again, or choose another output.".formatted(name)));
        try {
            port.open();
            return new OpenOutput(port.getReceiver(), 0, port::close);
        } catch (MidiUnavailableException e) {
            throw new SoundOutputException(
                    "The MIDI output %s is taken: close the program that uses it, or choose another output."
                            .formatted(name),
                    e);
        }
    }

    private static Map<String, MidiDevice> ports() {
        var ports = new LinkedHashMap<String, MidiDevice>();
        for (var description : MidiSystem.getMidiDeviceInfo()) {
            device(description).filter(SoundOutputs::isPort).ifPresent(port -> {
                var name = description.getName();
                for (var number = 2; ports.containsKey(name); number++) {
                    name = description.getName() + " " + number;
                }
                ports.put(name, port);
            });
        }
        return ports;
    }

    private static Optional<MidiDevice> device(MidiDevice.Info description) {
        try {
            return Optional.of(MidiSystem.getMidiDevice(description));
        } catch (MidiUnavailableException | IllegalArgumentException unplugged) {
            return Optional.empty();
        }
    }

    private static boolean isPort(MidiDevice device) {
        return device.getMaxReceivers() != 0 && !(device instanceof Synthesizer) && !(device instanceof Sequencer);
    }
}
