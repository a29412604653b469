package antiphon.composer.training;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of composer that learn categories. */
public enum Recipe {
    /** C-RNN-GAN grown up: attention, lookback, latent and adversary. */
    STUDIO,
    /** The plain recurrent network it is compared with: likelihood only. */
    RNN;

    /** The name it is asked for by, as {@code studio}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The recipe called {@code label}. */
    public static Optional<Recipe> of(String label) {
        return Stream.of(values())
                .filter(recipe -> recipe.label().equals(label))
                .findFirst();
    }
}
