package antiphon.composer.paper;

import antiphon.composer.file.Style;
import antiphon.composer.training.TrainingSettingException;
import antiphon.statistics.Formulas;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a training by the paper is set.
 *
 * @param preset what counts where nothing else is said
 * @param given  what is said, each of which {@link PaperSetting#check} allows
 */
public record PaperSettings(Preset preset, Map<PaperSetting, String> given) {

    private static final String PRESET = "preset";

    public PaperSettings {
        given = Map.copyOf(given);
    }

    /**
     * The settings of {@code texts} by name, and the preset called {@code preset}.
     *
     * @throws TrainingSettingException naming all settings and what they may be where one is unknown
     */
    public static PaperSettings parse(Map<String, String> texts) throws TrainingSettingException {
        return parse(Preset.PAPER, texts);
    }

    /**
     * The same as somebody asks for it, with the preset that {@code recipe} has where none is named.
     *
     * @throws TrainingSettingException also where one is not for that recipe
     */
    public static PaperSettings parse(PaperRecipe recipe, Map<String, String> texts) throws TrainingSettingException {
        var settings = parse(recipe.preset(), texts);
        Unheard.refuse(recipe, settings.preset(), settings.given().keySet());
        return settings;
    }

    private static PaperSettings parse(Preset usual, Map<String, String> texts) throws TrainingSettingException {
        var preset = preset(texts.getOrDefault(PRESET, usual.label()));
        var given = new EnumMap<PaperSetting, String>(PaperSetting.class);
        for (var text : texts.entrySet()) {
            if (!text.getKey().equals(PRESET)) {
                var setting = setting(text.getKey());
                given.put(setting, setting.check(text.getValue()));
            }
        }
        return new PaperSettings(preset, given);
    }

    /** The value of {@code setting}. */
    public String text(PaperSetting setting) {
        return given.getOrDefault(setting, preset.usual(setting));
    }

    double number(PaperSetting setting) {
        return Double.parseDouble(text(setting));
    }

    int count(PaperSetting setting) {
        return (int) Math.round(number(setting));
    }

    boolean is(PaperSetting setting, String word) {
        return text(setting).equals(word);
    }

    /** Every setting by name, as {@link #parse} reads it. */
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var setting : PaperSetting.values()) {
            texts.put(setting.label(), text(setting));
        }
        texts.put(PRESET, preset.label());
        return texts;
    }

    CellLayout layout() {
        return new CellLayout(count(PaperSetting.TONES_PER_CELL), is(PaperSetting.CELL_TIME, "own"));
    }

    WindowShape window(Units units) {
        return new WindowShape(
                layout(),
                units,
                count(PaperSetting.WINDOW),
                is(PaperSetting.SEES, "pitches"),
                is(PaperSetting.FORM, "one-step"));
    }

    CellReader reader(Units units) {
        return CellReader.of(text(PaperSetting.CONVERSION), layout(), units);
    }

    /** The same for a recipe that tells no styles. */
    PaperSettings withoutStyles() {
        var others = new HashMap<>(given);
        others.remove(PaperSetting.GENERATE_META);
        return new PaperSettings(preset, others);
    }

    /** The styles among {@code known} that are told: all or none. */
    Styles styles(List<Style> known) {
        return is(PaperSetting.GENERATE_META, "on") ? new Styles(known) : Styles.NONE;
    }

    PaperShape shape(Styles styles) {
        var features = layout().width();
        return new PaperShape(
                features,
                scaled(features),
                new PaperShape.Layers(count(PaperSetting.LAYERS_G), count(PaperSetting.HIDDEN_G)),
                new PaperShape.Layers(count(PaperSetting.LAYERS_D), count(PaperSetting.HIDDEN_D)),
                is(PaperSetting.FEEDBACK, "on"),
                is(PaperSetting.BIDIRECTIONAL, "on"),
                is(PaperSetting.MINIBATCH_D, "on"),
                is(PaperSetting.END_CLASSIFICATION, "on"),
                is(PaperSetting.TEACHER_STATE, "carried"),
                metadata(styles));
    }

    private Optional<PaperShape.Metadata> metadata(Styles styles) {
        return styles.composers() == 0
                ? Optional.empty()
                : Optional.of(new PaperShape.Metadata(
                        styles.genres(),
                        styles.composers(),
                        scaled(styles.genres() + styles.composers()),
                        count(PaperSetting.META_LAYER_SIZE),
                        is(PaperSetting.META_SOFTMAX, "apart")));
    }

    /** How many random numbers there are for so many numbers to draw. */
    private int scaled(int numbers) {
        return Math.max(1, (int) (number(PaperSetting.RANDOM_INPUT_SCALE) * numbers));
    }

    Formulas formulas() {
        return Formulas.valueOf(text(PaperSetting.FORMULAS).toUpperCase(Locale.ROOT));
    }

    Start start() {
        return is(PaperSetting.START, "wide") ? Start.WIDE : Start.NARROW;
    }

    /** Cells a sequence in epoch {@code epoch}, counted from 0. */
    int cells(long epoch) {
        var grown = count(PaperSetting.GROWTH) * (epoch + 1);
        var longest = count(PaperSetting.SONGLENGTH);
        return (int) (grown == 0 ? longest : Math.min(longest, Math.max(2, grown)));
    }

    /** The generator's learning rate in epoch {@code epoch}. */
    double rate(long epoch) {
        var decayed = Math.max(0, epoch - count(PaperSetting.EPOCHS_BEFORE_DECAY));
        return number(PaperSetting.LEARNING_RATE) * Math.pow(number(PaperSetting.LR_DECAY), (double) decayed);
    }

    private static Preset preset(String label) throws TrainingSettingException {
        return Preset.of(label)
                .orElseThrow(() -> new TrainingSettingException("There is no preset %s; there are %s."
                        .formatted(
                                label,
                                Arrays.stream(Preset.values())
                                        .map(preset -> "%s (%s)".formatted(preset.label(), preset.repairs()))
                                        .collect(Collectors.joining(", ")))));
    }

    private static PaperSetting setting(String label) throws TrainingSettingException {
        return PaperSetting.of(label)
                .orElseThrow(() -> new TrainingSettingException("There is no setting %s; there are %s."
                        .formatted(
                                label,
                                Arrays.stream(PaperSetting.values())
                                        .map(PaperSetting::range)
                                        .collect(Collectors.joining(", ")))));
    }
}
