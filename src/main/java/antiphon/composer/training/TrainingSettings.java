package antiphon.composer.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a training is set: every number, and the adversary.
 *
 * @param numbers   those that differ from the usual
 * @param adversary who teaches after the likelihood
 */
public record TrainingSettings(Map<NumberSetting, Double> numbers, Adversary adversary) {

    private static final String ADVERSARY = "adversary";
    private static final Set<NumberSetting> SIZES =
            Set.of(NumberSetting.HIDDEN, NumberSetting.ATTENTION, NumberSetting.LATENT, NumberSetting.LOOKBACK);

    /** Everything as usual: Gumbel. */
    public static final TrainingSettings USUAL = new TrainingSettings(Map.of(), Adversary.GUMBEL);

    public TrainingSettings {
        numbers = Map.copyOf(numbers);
    }

    /**
     * The settings of {@code texts} by name.
     *
     * @throws TrainingSettingException naming all settings and their ranges where one is unknown
     */
    public static TrainingSettings parse(Map<String, String> texts) throws TrainingSettingException {
        var numbers = new EnumMap<NumberSetting, Double>(NumberSetting.class);
        var adversary = Adversary.GUMBEL;
        for (var setting : texts.entrySet()) {
            if (setting.getKey().equals(ADVERSARY)) {
                adversary = adversary(setting.getValue());
            } else {
                var number = number(setting.getKey());
                numbers.put(number, number.parse(setting.getValue()));
            }
        }
        return new TrainingSettings(numbers, adversary);
    }

    /** The settings among the texts of a composer's description, which hold its budget and its origin as well. */
    public static TrainingSettings described(Map<String, String> texts) throws TrainingSettingException {
        var settings = new HashMap<>(texts);
        settings.remove(OrderTexts.MINUTES);
        settings.remove(OrderTexts.EPOCHS);
        settings.remove(OrderTexts.FROM);
        return parse(settings);
    }

    /** The same settings, with networks of the sizes that {@code others} give them. */
    TrainingSettings sizedAs(TrainingSettings others) {
        var sized = new HashMap<>(numbers);
        for (var size : SIZES) {
            sized.put(size, others.value(size));
        }
        return new TrainingSettings(sized, adversary);
    }

    /** The value of {@code setting}. */
    public double value(NumberSetting setting) {
        return numbers.getOrDefault(setting, setting.usual());
    }

    /** The same settings but for one. */
    public TrainingSettings with(NumberSetting setting, double value) {
        var changed = new EnumMap<NumberSetting, Double>(NumberSetting.class);
        changed.putAll(numbers);
        changed.put(setting, value);
        return new TrainingSettings(changed, adversary);
    }

    /** The value of {@code setting} as a count. */
    public int count(NumberSetting setting) {
        return (int) Math.round(value(setting));
    }

    /** Every setting by name, as {@link #parse} reads it. */
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var setting : NumberSetting.values()) {
            texts.put(setting.label(), Double.toString(value(setting)));
        }
        texts.put(ADVERSARY, adversary.name().toLowerCase(Locale.ROOT));
        return texts;
    }

    private static Adversary adversary(String text) throws TrainingSettingException {
        try {
            return Adversary.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TrainingSettingException(
                    "There is no adversary %s; adversary is gumbel, policy or none.".formatted(text));
        }
    }

    private static NumberSetting number(String name) throws TrainingSettingException {
        for (var setting : NumberSetting.values()) {
            if (setting.label().equals(name)) {
                return setting;
            }
        }
        var known =
                Arrays.stream(NumberSetting.values()).map(NumberSetting::range).collect(Collectors.joining(", "));
        throw new TrainingSettingException(
                "There is no setting %s; there are adversary gumbel, policy or none, %s.".formatted(name, known));
    }
}
