package antiphon.composer.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The recipes on cells: the paper's system, and what it is compared with. */
public enum PaperRecipe {
    /** C-RNN-GAN. */
    PAPER,
    /** The paper's baseline: the generator left in pretraining, without an adversary. */
    RNN_MLE,
    /** A plain recurrent network that foretells the cell after a window of real ones by squared error. */
    RNN_MSE;

    /** The settings that count where none are named. */
    Preset preset() {
        return this == RNN_MSE ? Preset.KERAS : Preset.PAPER;
    }

    /** Whether {@code setting} makes a difference to it. */
    public boolean hears(PaperSetting setting) {
        return !Unheard.of(this).contains(setting);
    }

    /** The name it is asked for by, as {@code rnn-mle}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The recipe called {@code label}. */
    public static Optional<PaperRecipe> of(String label) {
        return Arrays.stream(values())
                .filter(recipe -> recipe.label().equals(label))
                .findFirst();
    }
}
