package antiphon.fx;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.util.StringConverter;

/** Reads numbers that are typed, with at most one decimal; what is no number leaves the value as it was. */
public final class NumberConverter extends StringConverter<Double> {

    /** No more than one types: what Java takes for a number besides, as NaN and 100d, is none here. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");

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
        var number = typed.strip().replace(',', '.');
        return NUMBER.matcher(number).matches() ? Double.valueOf(number) : before.get();
    }
}
