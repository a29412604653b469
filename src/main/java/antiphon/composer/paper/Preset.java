package antiphon.composer.paper;

import static antiphon.composer.paper.PaperSetting.ADVERSARY_WEIGHT;
import static antiphon.composer.paper.PaperSetting.BATCH;
import static antiphon.composer.paper.PaperSetting.CELL_TIME;
import static antiphon.composer.paper.PaperSetting.CONVERSION;
import static antiphon.composer.paper.PaperSetting.DROPOUT;
import static antiphon.composer.paper.PaperSetting.D_LR_FACTOR;
import static antiphon.composer.paper.PaperSetting.EPOCH_STEPS;
import static antiphon.composer.paper.PaperSetting.FEATURE_MATCHING;
import static antiphon.composer.paper.PaperSetting.FORM;
import static antiphon.composer.paper.PaperSetting.FORMULAS;
import static antiphon.composer.paper.PaperSetting.FREEZING;
import static antiphon.composer.paper.PaperSetting.GROWTH;
import static antiphon.composer.paper.PaperSetting.HIDDEN_D;
import static antiphon.composer.paper.PaperSetting.HIDDEN_G;
import static antiphon.composer.paper.PaperSetting.LEARNING_RATE;
import static antiphon.composer.paper.PaperSetting.META_SOFTMAX;
import static antiphon.composer.paper.PaperSetting.OPTIMIZER;
import static antiphon.composer.paper.PaperSetting.PRETRAINING_EPOCHS;
import static antiphon.composer.paper.PaperSetting.REG_SCALE;
import static antiphon.composer.paper.PaperSetting.SEES;
import static antiphon.composer.paper.PaperSetting.SONGLENGTH;
import static antiphon.composer.paper.PaperSetting.SONGS_ORDER;
import static antiphon.composer.paper.PaperSetting.START;
import static antiphon.composer.paper.PaperSetting.UNITS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A set of settings under a name, each with what it repairs of the published program. */
public enum Preset {
    /** As the paper describes it. */
    PAPER(
            "Normal units, a lighter penalty, freezing as meant, a zero starting state, songs shuffled anew, no dropout.",
            Map.of()),
    /** As the program was published last. */
    SEED_HEAD(
            "Repairs the starting state of pretraining, dropout while sampling, logarithms of nothing, times that run"
                    + " backwards and a penalty that left the discriminator out at first; leaves out drums and duplicates.",
            Map.ofEntries(
                    Map.entry(HIDDEN_G, "100"),
                    Map.entry(HIDDEN_D, "100"),
                    Map.entry(DROPOUT, "0.5"),
                    Map.entry(CELL_TIME, "shared"),
                    Map.entry(REG_SCALE, "1"),
                    Map.entry(FEATURE_MATCHING, "off"),
                    Map.entry(FREEZING, "seed"),
                    Map.entry(SONGS_ORDER, "once"),
                    Map.entry(UNITS, "literal"),
                    Map.entry(START, "wide"),
                    Map.entry(FORMULAS, "seed"),
                    Map.entry(CONVERSION, "literal"),
                    Map.entry(META_SOFTMAX, "shared"))),
    /** As the program was when the paper was submitted. */
    SEED_SUBMITTED(
            "Repairs the pretraining, which ran free and compared pauses with velocities, and what seed-head repairs;"
                    + " feedback, reading backwards and feature matching, which had to be asked for, are on.",
            Map.ofEntries(
                    Map.entry(DROPOUT, "0.5"),
                    Map.entry(CELL_TIME, "shared"),
                    Map.entry(REG_SCALE, "0"),
                    Map.entry(LEARNING_RATE, "0.9"),
                    Map.entry(PRETRAINING_EPOCHS, "20"),
                    Map.entry(FREEZING, "none"),
                    Map.entry(SONGS_ORDER, "once"),
                    Map.entry(UNITS, "literal"),
                    Map.entry(START, "wide"),
                    Map.entry(FORMULAS, "submitted"),
                    Map.entry(CONVERSION, "literal"),
                    Map.entry(FEATURE_MATCHING, "sum"))),
    /** The plain recurrent network of a Keras tutorial, composing. */
    KERAS(
            "Goes on from its own tones instead of real ones, tells times and velocities too, and scores songs kept aside;"
                    + " numbers are centred, gradients clipped at 5, and weights begin evenly.",
            Map.of(
                    OPTIMIZER, "adam",
                    LEARNING_RATE, "0.001",
                    DROPOUT, "0.6",
                    BATCH, "32",
                    EPOCH_STEPS, "100",
                    REG_SCALE, "0")),
    /** The same as it was published. */
    KERAS_ORIGINAL(
            "Repairs that pitches were cut instead of rounded, that each tone ended twice, and scores songs kept aside;"
                    + " pitches are centred instead of from 0 to 1, gradients clipped at 5, and weights begin evenly.",
            Map.of(
                    OPTIMIZER, "adam",
                    LEARNING_RATE, "0.001",
                    DROPOUT, "0.6",
                    BATCH, "32",
                    EPOCH_STEPS, "100",
                    REG_SCALE, "0",
                    SEES, "pitches",
                    FORM, "one-step")),
    /** The paper's networks, kept from collapsing, and smaller, so that minutes suffice. */
    STEADY(
            "Adam, features matched by their moments beside the adversary's own loss, the published program's first weights,"
                    + " no penalty on weights, full length at once, longer epochs.",
            Map.ofEntries(
                    Map.entry(HIDDEN_G, "150"),
                    Map.entry(HIDDEN_D, "150"),
                    Map.entry(SONGLENGTH, "64"),
                    Map.entry(BATCH, "32"),
                    Map.entry(EPOCH_STEPS, "50"),
                    Map.entry(OPTIMIZER, "adam"),
                    Map.entry(LEARNING_RATE, "0.0003"),
                    Map.entry(D_LR_FACTOR, "1"),
                    Map.entry(DROPOUT, "0.1"),
                    Map.entry(REG_SCALE, "0"),
                    Map.entry(GROWTH, "0"),
                    Map.entry(START, "wide"),
                    Map.entry(FEATURE_MATCHING, "moments"),
                    Map.entry(ADVERSARY_WEIGHT, "1")));

    private final String repairs;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of, which nobody can change
    private final Map<PaperSetting, String> settings;

    Preset(String repairs, Map<PaperSetting, String> settings) {
        this.repairs = repairs;
        this.settings = settings;
    }

    /** The preset called {@code label}, as {@code seed-head}. */
    static Optional<Preset> of(String label) {
        return Arrays.stream(values())
                .filter(preset -> preset.label().equals(label))
                .findFirst();
    }

    /** The name it is asked for by. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it repairs, in one line. */
    public String repairs() {
        return repairs;
    }

    /** The recipe that it is for. */
    public PaperRecipe recipe() {
        return this == KERAS || this == KERAS_ORIGINAL ? PaperRecipe.RNN_MSE : PaperRecipe.PAPER;
    }

    /** What {@code setting} is, unless it is set otherwise. */
    public String usual(PaperSetting setting) {
        return settings.getOrDefault(setting, setting.usual());
    }
}
