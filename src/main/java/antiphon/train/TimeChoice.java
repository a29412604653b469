package antiphon.train;

import antiphon.composer.training.Budget;
import java.util.Locale;

/** How long one lets a training take. */
enum TimeChoice {
    COFFEE(10),
    LUNCH(45),
    NIGHT(480),
    /** As many epochs as one says, which makes a training the same each time. */
    EPOCHS(0);

    private final double minutes;

    TimeChoice(double minutes) {
        this.minutes = minutes;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The budget; {@code epochs} counts for {@link #EPOCHS} only. */
    Budget budget(int epochs) {
        return this == EPOCHS ? new Budget.Epochs(epochs) : new Budget.Minutes(minutes);
    }
}
