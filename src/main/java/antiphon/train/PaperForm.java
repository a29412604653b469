package antiphon.train;

import antiphon.composer.paper.PaperSetting;
import antiphon.composer.paper.PaperSettings;
import antiphon.composer.paper.Preset;
import antiphon.composer.training.TrainingSettingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The settings of trainings by the paper, of which those that nobody has changed are as the preset has them. */
final class PaperForm {

    private final Map<PaperSetting, ObjectProperty<Optional<String>>> given = new EnumMap<>(PaperSetting.class);

    PaperForm() {
        for (var setting : PaperSetting.values()) {
            if (setting != PaperSetting.THREADS) {
                given.put(setting, new SimpleObjectProperty<>(Optional.empty()));
            }
        }
    }

    /** What can be set, in its order. */
    List<PaperSetting> known() {
        return List.copyOf(given.keySet());
    }

    /** The value that was set; empty leaves it to the preset. */
    ObjectProperty<Optional<String>> givenProperty(PaperSetting setting) {
        return given.get(setting);
    }

    /**
     * Sets {@code setting} to what was typed; the preset's own value, or one that is not possible, leaves it to the preset.
     *
     * @return whether it was possible
     */
    boolean set(PaperSetting setting, String typed, Preset preset) {
        try {
            var value = setting.check(typed.strip());
            givenProperty(setting).set(Optional.of(value).filter(each -> !each.equals(preset.usual(setting))));
            return true;
        } catch (TrainingSettingException e) {
            return false;
        }
    }

    /** Leaves everything to the preset. */
    void reset() {
        given.values().forEach(value -> value.set(Optional.empty()));
    }

    PaperSettings settings(Preset preset) {
        var values = new EnumMap<PaperSetting, String>(PaperSetting.class);
        given.forEach((setting, value) -> value.get().ifPresent(text -> values.put(setting, text)));
        return new PaperSettings(preset, values);
    }

    List<ObservableValue<?>> fields() {
        return new ArrayList<>(given.values());
    }
}
