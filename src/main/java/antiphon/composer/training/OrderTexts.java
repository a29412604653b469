package antiphon.composer.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An order's settings and budget as the texts of a composer's description, and back. */
public final class OrderTexts {

    static final String MINUTES = "minutes";
    static final String EPOCHS = "epochs";
    static final String FROM = "from";

    private OrderTexts() {}

    static Map<String, String> of(TrainingOrder order) {
        var texts = new HashMap<>(order.settings().texts());
        texts.putAll(of(order.budget()));
        order.from().ifPresent(base -> texts.put(FROM, base));
        return texts;
    }

    /** A budget as texts by name, as {@link #budget} reads it. */
    public static Map<String, String> of(Budget budget) {
        if (budget instanceof Budget.Minutes time) {
            return Map.of(MINUTES, Double.toString(time.minutes()));
        }
        return Map.of(EPOCHS, Integer.toString(((Budget.Epochs) budget).epochs()));
    }

    /** {@code texts} without those of a budget. */
    public static Map<String, String> withoutBudget(Map<String, String> texts) {
        var others = new HashMap<>(texts);
        others.remove(MINUTES);
        others.remove(EPOCHS);
        return others;
    }

    /** The composer whose weights a training began with, in {@code texts}. */
    static Optional<String> from(Map<String, String> texts) {
        return Optional.ofNullable(texts.get(FROM));
    }

    /** The budget in {@code texts}. */
    public static Budget budget(Map<String, String> texts) throws TrainingSettingException {
        try {
            return texts.containsKey(EPOCHS)
                    ? new Budget.Epochs(Integer.parseInt(texts.get(EPOCHS)))
                    : new Budget.Minutes(Double.parseDouble(texts.getOrDefault(MINUTES, "")));
        } catch (IllegalArgumentException e) {
            throw new TrainingSettingException("The file does not say how long its training was to take.");
        }
    }
}
