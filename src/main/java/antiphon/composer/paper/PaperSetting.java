package antiphon.composer.paper;

import antiphon.composer.training.TrainingSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a training by the paper can be set to: a number within a range, or one of some words. */
public enum PaperSetting {
    /** LSTM layers of the generator. */
    LAYERS_G(2, 1, 6),
    /** Cells of each of them. */
    HIDDEN_G(350, 2, 1024),
    /** LSTM layers of the discriminator, in each direction. */
    LAYERS_D(2, 1, 6),
    /** Cells of each of them. */
    HIDDEN_D(350, 2, 1024),
    /** Cells a sequence, once it is fully grown. */
    SONGLENGTH(100, 2, 1000),
    /** Cells by which the sequences grow each epoch from nothing on; 0 trains at full length at once. */
    GROWTH(4, 0, 1000),
    /** Sequences a step. */
    BATCH(20, 2, 256),
    /** Steps an epoch; 0 goes once through the songs. */
    EPOCH_STEPS(0, 0, 100_000),
    /** Whether each epoch shuffles the songs anew, or all go through them in one order, as in the program. */
    SONGS_ORDER("anew", "once"),
    /** Cells that rnn-mse sees before the one that it foretells. */
    WINDOW(30, 1, 100),
    /** Whether rnn-mse sees and says all that a cell tells, or pitches alone in a fixed rhythm. */
    SEES("cells", "pitches"),
    /** Whether rnn-mse goes on from what it said itself, or at every step from real music. */
    FORM("free", "one-step"),
    /** Tones that a cell may hold. */
    TONES_PER_CELL(1, 1, 8),
    /** Whether each tone tells its own time, as in the paper, or all of a cell share one, as in the program. */
    CELL_TIME("own", "shared"),
    /** Random numbers a step, as a multiple of the numbers of a cell. */
    RANDOM_INPUT_SCALE(1, 0.25, 16),
    /** Whether the generator hears its previous output. */
    FEEDBACK("on", "off"),
    /** Whether the discriminator also reads backwards. */
    BIDIRECTIONAL("on", "off"),
    /** Minibatch discrimination. */
    MINIBATCH_D("off", "on"),
    /** Whether the discriminator decides by the first and the last step alone. */
    END_CLASSIFICATION("off", "on"),
    /**
     * Whether the generator also says in whose style it composes, and the discriminator hears it: then the composers of
     * the music can be asked for by name. What nobody asks for is drawn, which only an adversary teaches.
     */
    GENERATE_META("off", "on"),
    /** Cells of the layer that draws it. */
    META_LAYER_SIZE(200, 1, 1024),
    /**
     * Whether genre and composer have a softmax each, or share one, as in the program, where the sum of its shares
     * alone tells what is generated.
     */
    META_SOFTMAX("apart", "shared"),
    /** Share of the elements that dropout drops while training. */
    DROPOUT(0, 0, 0.9),
    /** Learning rate of the generator. */
    LEARNING_RATE(0.1, 1e-7, 2),
    /** Learning rate of the discriminator, as a multiple of the generator's. */
    D_LR_FACTOR(0.5, 1e-3, 10),
    /** Factor by which the learning rate changes each epoch, once it does. */
    LR_DECAY(1, 0.5, 1),
    /** Epochs before it does. */
    EPOCHS_BEFORE_DECAY(60, 0, 100_000),
    /** Plain gradient descent, Adam for both networks, or as the program has it where it has Adam: for the generator alone. */
    OPTIMIZER("sgd", "adam", "adam-g"),
    /** Longest gradient of a network. */
    MAX_GRAD_NORM(5, 1e-3, 1e6),
    /**
     * Strength of the penalty on squared weights, as a multiple of the program's. The program's own makes every weight
     * one hundredth smaller with each step, under which a network in normal units learns nothing but the mean.
     */
    REG_SCALE(0.001, 0, 100),
    /** Epochs of squared error before the adversary. */
    PRETRAINING_EPOCHS(6, 0, 1_000_000),
    /** Whether the discriminator learns meanwhile. */
    PRETRAINING_D("off", "on"),
    /**
     * Where the generator begins to foretell real songs: with zeros, or carried over from a free run on the same noise,
     * as in the program, whose gradient goes back through that run.
     */
    TEACHER_STATE("zero", "carried"),
    /** What the generator follows besides the adversary, or instead: the discriminator's features. */
    FEATURE_MATCHING("mean", "sum", "moments", "off"),
    /** Weight of the adversary's own loss beside feature matching. */
    ADVERSARY_WEIGHT(0.0, 0, 100),
    /** The form of the adversary's own loss. */
    ADVERSARY("non-saturating", "original"),
    /** Who is kept from learning while too strong: nobody, as the paper means it, or as the program does it. */
    FREEZING("paper", "none", "seed"),
    /** The numbers that networks see: centred logarithms and semitones, or ticks and Hertz. */
    UNITS("normal", "literal"),
    /** How weights begin: as layers mostly do, or as in the published program, where fully connected ones begin louder. */
    START("narrow", "wide"),
    /** How cells become MIDI: mended, or with the program's faults. */
    CONVERSION("repaired", "literal"),
    /** Whose definitions the six curves of an epoch follow: the clean ones, or the program's at either time. */
    FORMULAS("clean", "seed", "submitted"),
    /** Whose songs are taken, as files are named up to the first hyphen, or else their folder; "any" takes all. */
    COMPOSER("any", 100),
    /** Songs of each composer that are taken; 0 takes all. */
    WORKS_PER_COMPOSER(0, 0, 100_000),
    /** Share of the songs that is kept aside for validation where no folder of its own is given. */
    VALIDATION_SHARE(0.1, 0.01, 0.5),
    /**
     * Epochs without a smaller error on songs kept aside after which a training without an adversary ends, with the
     * weights that had the smallest; 0 never ends it and leaves the last ones.
     */
    PATIENCE(20, 0, 1000),
    /** Threads that a matrix product may take; with another number the weights come out another way. */
    THREADS(1, 1, 64);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> words;

    private final String usualText;
    private final int longestText;
    private final boolean whole;
    private final double usual;
    private final double least;
    private final double most;

    /** A count. */
    PaperSetting(int usual, int least, int most) {
        this(true, usual, least, most);
    }

    PaperSetting(double usual, double least, double most) {
        this(false, usual, least, most);
    }

    PaperSetting(boolean whole, double usual, double least, double most) {
        this.whole = whole;
        this.words = List.of();
        this.usualText = "";
        this.longestText = 0;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    PaperSetting(String usual, int longest) {
        this.whole = false;
        this.words = List.of();
        this.usualText = usual;
        this.longestText = longest;
        this.usual = 0;
        this.least = 0;
        this.most = 0;
    }

    PaperSetting(String... words) {
        this.whole = false;
        this.words = List.of(words);
        this.usualText = words[0];
        this.longestText = 0;
        this.usual = 0;
        this.least = 0;
        this.most = 0;
    }

    /** The setting called {@code label}. */
    static Optional<PaperSetting> of(String label) {
        return Arrays.stream(values())
                .filter(setting -> setting.label().equals(label))
                .findFirst();
    }

    /** The name it is set by, as {@code learning_rate}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is where nothing is set, by the paper. */
    public String usual() {
        return usualText.isEmpty() ? plain(usual) : usualText;
    }

    /** What it may be, as one reads it. */
    public String range() {
        if (longestText > 0) {
            return "%s %s or a name".formatted(label(), usualText);
        }
        return words.isEmpty()
                ? "%s %s to %s".formatted(label(), plain(least), plain(most))
                : "%s %s".formatted(label(), String.join(" or ", words));
    }

    /** The words that it may be; empty where it is a number. */
    public List<String> words() {
        return words;
    }

    /**
     * The text of a value that it may have.
     *
     * @throws TrainingSettingException where it may not be {@code text}
     */
    public String check(String text) throws TrainingSettingException {
        if (isText(text) || (words.isEmpty() ? isWithin(text) : words.contains(text))) {
            return text;
        }
        throw new TrainingSettingException("%s is not possible: %s.".formatted(text, range()));
    }

    private boolean isText(String text) {
        return !text.isBlank() && text.length() <= longestText && text.chars().noneMatch(Character::isISOControl);
    }

    private boolean isWithin(String text) {
        try {
            var value = Double.parseDouble(text);
            return value >= least && value <= most && (!whole || value == Math.rint(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
