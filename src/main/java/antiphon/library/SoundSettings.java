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
}
