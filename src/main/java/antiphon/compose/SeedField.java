package antiphon.compose;

import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The seed as it is typed, thrown by the dice, and kept or thrown anew after each click. */
final class SeedField {

    private static final int SEEDS = 1_000_000;

    private final RandomGenerator dice;
    private final StringProperty text = new SimpleStringProperty();
    private final BooleanProperty kept = new SimpleBooleanProperty();

    SeedField(RandomGenerator dice, long seed, boolean kept) {
        this.dice = dice;
        show(seed);
        this.kept.set(kept);
    }

    /** Throws a new seed, 0 to 999,999. */
    void roll() {
        show(dice.nextInt(SEEDS));
    }

    /** Throws a new seed unless the user keeps this one. */
    void rollUnlessKept() {
        if (!kept.get()) {
            roll();
        }
    }

    void show(long seed) {
        text.set(Long.toString(seed));
    }

    /** The seed, or nothing where the text is no whole number of 64 bits. */
    Optional<Long> seed() {
        try {
            return Optional.of(Long.valueOf(text.get().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    StringProperty textProperty() {
        return text;
    }

    BooleanProperty keptProperty() {
        return kept;
    }
}
