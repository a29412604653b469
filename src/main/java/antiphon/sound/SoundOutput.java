package antiphon.sound;

import java.util.Objects;

/** Where the player may send its notes. */
public sealed interface SoundOutput {

    /** What the user calls it; unlike for each output that {@link SoundOutputs} lists at a time. */
    String name();

    /**
     * The software synthesizer of the Java runtime, heard through the sound device of the system.
     *
     * @param bank the sounds it plays with
     */
    record BuiltIn(SoundBank bank) implements SoundOutput {

        /** The name of this output, whatever bank it plays with. */
        public static final String NAME = "Built-in synthesizer";

        public BuiltIn {
            Objects.requireNonNull(bank, "bank");
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /**
     * An instrument or program that MIDI messages can be sent to.
     *
     * @param name the device's name, with a number behind it from the second of the same name on
     */
    record MidiPort(String name) implements SoundOutput {

        public MidiPort {
            Objects.requireNonNull(name, "name");
        }
    }
}
