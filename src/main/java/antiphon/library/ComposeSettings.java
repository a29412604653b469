package antiphon.library;

import antiphon.score.Scale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in the compose panel; ranges as a composer takes them.
 *
 * @param composer    the composer's name; empty means the first there is
 * @param bars        1 to 64
 * @param temperature 0.1 to 2
 * @param repetition  0 to 2
 * @param topP        above 0 to 1; empty means as the composer was tuned
 * @param seed        the seed shown
 * @param keepSeed    whether the next click composes with the same seed
 * @param tonic       0 (C) to 11; empty keeps the composer's own
 * @param scale       the scale that pitches are drawn to; empty leaves them free
 * @param tempo       quarters a minute, 20 to 300
 * @param grid        denominator of the note value that onsets are drawn to, 1 to 96; empty leaves them free
 * @param variations  how many takes a click makes, 1 to 16
 * @param style       in whose style, where the composer can be asked for one; empty means in any
 */
public record ComposeSettings(
        Optional<String> composer,
        int bars,
        double temperature,
        double repetition,
        Optional<Double> topP,
        long seed,
        boolean keepSeed,
        OptionalInt tonic,
        Optional<Scale> scale,
        double tempo,
        OptionalInt grid,
        int variations,
        Optional<String> style) {

    /** As it is the first time. */
    public static final ComposeSettings DEFAULT = new ComposeSettings(
            Optional.empty(),
            8,
            1,
            1,
            Optional.empty(),
            1,
            false,
            OptionalInt.empty(),
            Optional.empty(),
            100,
            OptionalInt.of(16),
            4,
            Optional.empty());

    public ComposeSettings {
        Objects.requireNonNull(composer, "composer");
        Check.within("bars", bars, 1, 64);
        Check.within("temperature", temperature, 0.1, 2);
        Check.within("repetition", repetition, 0, 2);
        topP.ifPresent(share -> Check.within("topP", share, 0.01, 1));
        tonic.ifPresent(pitchClass -> Check.within("tonic", pitchClass, 0, 11));
        Objects.requireNonNull(scale, "scale");
        Check.within("tempo", tempo, 20, 300);
        grid.ifPresent(denominator -> Check.within("grid", denominator, 1, 96));
        Check.within("variations", variations, 1, 16);
        Objects.requireNonNull(style, "style");
    }
}
