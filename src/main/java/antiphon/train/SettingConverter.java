package antiphon.train;

import antiphon.composer.training.NumberSetting;
import java.math.BigDecimal;
import java.util.function.Supplier;
import javafx.util.StringConverter;

/** Reads a setting that is typed, brought into its range; what is no number leaves the value as it was. */
final class SettingConverter extends StringConverter<Double> {

    private final NumberSetting setting;
    private final Supplier<Double> before;

    /** @param before the value that stays where something else is typed */
    SettingConverter(NumberSetting setting, Supplier<Double> before) {
        this.setting = setting;
        this.before = before;
    }

    @Override
    public String toString(Double value) {
        return value == null ? "" : plain(value);
    }

    @Override
    public Double fromString(String typed) {
        try {
            var value = Double.parseDouble(typed.strip().replace(',', '.'));
            return Double.isNaN(value) ? before.get() : Math.max(setting.least(), Math.min(setting.most(), value));
        } catch (NumberFormatException e) {
            return before.get();
        }
    }

    /** {@code value} without exponent and needless zeros. */
    static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
