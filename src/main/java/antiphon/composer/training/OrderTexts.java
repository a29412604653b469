package antiphon.composer.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An order's settings and budget as the texts of a composer's description, and back. */
final class OrderTexts {

    static final String MINUTES = "minutes";
    static final String EPOCHS = "epochs";
    static final String FROM = "from";

    private OrderTexts() {}

    static Map<String, String> of(TrainingOrder order) {
        var texts = new HashMap<>(order.settings().texts());
        if (order.budget() instanceof Budget.Minutes time) {
            texts.put(MINUTES, Double.toString(time.minutes()));
        } else if (order.budget() instanceof Budget.Epochs count) {
            texts.put(EPOCHS, Integer.toString(count.epochs()));
        }
        order.from().ifPresent(base -> texts.put(FROM, base));
        return texts;
    }

    /** The composer whose weights a training began with, in {@code texts}. */
    static Optional<String> from(Map<String, String> texts) {
        return Optional.ofNullable(texts.get(FROM));
    }

    /** The budget in {@code texts}. */
    static Budget budget(Map<String, String> texts) throws TrainingSettingException {
        try {
            return texts.containsKey(EPOCHS)
                    ? new Budget.Epochs(Integer.parseInt(texts.get(EPOCHS)))
                    : new Budget.Minutes(Double.parseDouble(texts.getOrDefault(MINUTES, "")));
        } catch (IllegalArgumentException e) {
            throw new TrainingSettingException("The file does not say how long its training was to take.");
        }
    }
}
