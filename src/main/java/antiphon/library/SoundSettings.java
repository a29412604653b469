package antiphon.library;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How it sounds.
 *
 * @param output     the name of the output; empty means the built-in synthesizer
 * @param bank       the sound bank's file; empty means the best that is installed
 * @param volume     0 to 1
 * @param instrument General MIDI program for every part, 0 to 127; empty means as in the melody
 */
public record SoundSettings(Optional<String> output, Optional<Path> bank, double volume, OptionalInt instrument) {

    /** As it is the first time. */
    public static final SoundSettings DEFAULT =
            new SoundSettings(Optional.empty(), Optional.empty(), 0.8, OptionalInt.empty());

    public SoundSettings {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(bank, "bank");
        Check.within("volume", volume, 0, 1);
        instrument.ifPresent(program -> Check.within("instrument", program, 0, 127));
    }

    /** The same with another output. */
    public SoundSettings withOutput(Optional<String> newOutput) {
        return new SoundSettings(newOutput, bank, volume, instrument);
    }

    /** The same with another bank. */
    public SoundSettings withBank(Optional<Path> newBank) {
        return new SoundSettings(output, newBank, volume, instrument);
    }

    /** The same at another volume. */
    public SoundSettings withVolume(double newVolume) {
        return new SoundSettings(output, bank, newVolume, instrument);
    }

    /** The same with another instrument. */
    public SoundSettings withInstrument(OptionalInt newInstrument) {
        return new SoundSettings(output, bank, volume, newInstrument);
    }
}
