package antiphon.train;

import antiphon.composer.training.Adversary;
import antiphon.composer.training.NumberSetting;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The settings that one rarely needs, each at its usual value until it is changed. Belongs to the JavaFX thread. */
final class AdvancedSettings {

    /** What is not asked here: a training has one core, the window offers no mixture. */
    private static final Set<NumberSetting> ELSEWHERE = EnumSet.of(NumberSetting.THREADS, NumberSetting.MIXTURE_SHARE);

    private static final Set<NumberSetting> STUDIO_ONLY = EnumSet.of(
            NumberSetting.ATTENTION,
            NumberSetting.LATENT,
            NumberSetting.LOOKBACK,
            NumberSetting.ADVERSARIAL_SHARE,
            NumberSetting.CRITIC_STEPS,
            NumberSetting.CRITIC_SAMPLES,
            NumberSetting.CRITIC_RATE,
            NumberSetting.FEATURE_MATCHING,
            NumberSetting.FREEZE_ABOVE,
            NumberSetting.RHO);

    private final Map<NumberSetting, ObjectProperty<Double>> numbers = new EnumMap<>(NumberSetting.class);
    private final ObjectProperty<Adversary> adversary = new SimpleObjectProperty<>(Adversary.GUMBEL);

    AdvancedSettings() {
        for (var setting : NumberSetting.values()) {
            numbers.put(setting, new SimpleObjectProperty<>(setting.usual()));
        }
    }

    /** The settings that make a difference to one of {@code recipes}, in their order. */
    static List<NumberSetting> of(List<Recipe> recipes) {
        var all = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
        if (!recipes.contains(Recipe.STUDIO)) {
            all.removeAll(STUDIO_ONLY);
        }
        return List.copyOf(all);
    }

    ObjectProperty<Double> numberProperty(NumberSetting setting) {
        return numbers.get(setting);
    }

    ObjectProperty<Adversary> adversaryProperty() {
        return adversary;
    }

    /** Puts everything back to the usual. */
    void reset() {
        numbers.forEach((setting, value) -> value.set(setting.usual()));
        adversary.set(Adversary.GUMBEL);
    }

    TrainingSettings settings() {
        var values = new EnumMap<NumberSetting, Double>(NumberSetting.class);
        numbers.forEach((setting, value) -> values.put(setting, value.get()));
        return new TrainingSettings(values, adversary.get());
    }

    List<ObservableValue<?>> fields() {
        var fields = new ArrayList<ObservableValue<?>>(numbers.values());
        fields.add(adversary);
        return fields;
    }
}
