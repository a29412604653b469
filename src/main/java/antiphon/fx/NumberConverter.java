package antiphon.fx;

import java.util.function.Supplier;
import javafx.util.StringConverter;

/** Reads numbers that are typed, with at most one decimal; what is no number leaves the value as it was. */
public final class NumberConverter extends StringConverter<Double> {

    private final Supplier<Double> before;

    /** @param before the value that stays where something else is typed */
    public NumberConverter(Supplier<Double> before) {
        this.before = before;
    }

    @Override
    public String toString(Double value) {
        if (value == null) {
            return "";
        }
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Figures.fixed(tenths / 10.0, 1, 0);
    }

    @Override
    public Double fromString(String typed) {
        try {
            return Double.valueOf(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return before.get();
        }
    }
}
