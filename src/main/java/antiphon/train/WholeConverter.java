package antiphon.train;

import java.util.function.Supplier;
import javafx.util.StringConverter;

/** Reads whole numbers that are typed, brought into their range; what is no number leaves the value as it was. */
final class WholeConverter extends StringConverter<Integer> {

    private final Supplier<Integer> before;
    private final int least;
    private final int most;

    /** @param before the value that stays where something else is typed */
    WholeConverter(Supplier<Integer> before, int least, int most) {
        this.before = before;
        this.least = least;
        this.most = most;
    }

    @Override
    public String toString(Integer value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Integer fromString(String typed) {
        try {
            return (int) Math.max(least, Math.min(most, Math.round(Double.parseDouble(typed.strip()))));
        } catch (NumberFormatException e) {
            return before.get();
        }
    }
}
