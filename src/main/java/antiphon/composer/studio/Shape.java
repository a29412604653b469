package antiphon.composer.studio;

import java.util.List;

/**
 * How large a generator is and which of its faculties it has.
 *
 * @param vocabulary the events it writes
 * @param hidden     cells of each of the two recurrent layers, and width of the heads' hidden layers
 * @param attention  width of the attention over its own past; 0 for none
 * @param latent     width of the latent vector of a whole piece; 0 for none
 * @param noise      width of the noise of each step; 0 for none
 * @param chord      whether it hears which pitches still sound
 * @param lags       how many beats back it looks for what to repeat, ascending; empty for no lookback
 */
public record Shape(
        Vocabulary vocabulary, int hidden, int attention, int latent, int noise, boolean chord, List<Integer> lags) {

    private static final List<Integer> LAGS = List.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32);

    public Shape {
        lags = List.copyOf(lags);
        if (hidden < 1
                || attention < 0
                || latent < 0
                || noise < 0
                || lags.stream().anyMatch(lag -> lag < 1)) {
            throw new IllegalArgumentException(
                    "hidden and lags must be positive, attention, latent and noise not negative");
        }
    }

    /** The generator of the C-RNN-GAN grown up: 128 cells, attention 64, latent 16, noise 8, six lags. */
    public static Shape studio(Vocabulary vocabulary) {
        return new Shape(vocabulary, 128, 64, 16, 8, true, lagsUpTo(8));
    }

    /** The lags worth looking at that reach at most {@code beats} back: beats, bars, and phrases of two to eight bars. */
    public static List<Integer> lagsUpTo(int beats) {
        return LAGS.stream().filter(lag -> lag <= beats).toList();
    }

    /** The plain recurrent network: 128 cells and nothing else. */
    public static Shape plain(Vocabulary vocabulary) {
        return new Shape(vocabulary, 128, 0, 0, 0, false, List.of());
    }

    /** Whether it looks back. */
    public boolean looksBack() {
        return !lags.isEmpty();
    }
}
