package antiphon.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What weakens a comparison, in sentences for the user. */
final class Cautions {

    private static final int ENOUGH_TAKES = 100;
    /** From so many songs on a verdict is about a style. */
    static final int ENOUGH_SONGS = 20;

    private static final double MUCH = 1.25;

    private Cautions() {}

    static List<String> of(ComparisonOrder order, Comparison.Music music, Draws draws, List<MeasuredTakes> composers) {
        var cautions = new ArrayList<String>();
        if (order.size().takes() < ENOUGH_TAKES) {
            cautions.add("With %d takes of each the intervals are wide; %d takes or more show smaller differences."
                    .formatted(order.size().takes(), ComparisonOrder.Size.USUAL.takes()));
        }
        if (music.judgedBy() < ENOUGH_SONGS) {
            cautions.add("Held-out songs that are long enough: only %d. The verdict is about them more than about"
                            .formatted(music.judgedBy())
                    + " their style; %d or more would be better.".formatted(ENOUGH_SONGS));
        }
        composers.forEach(composer -> addCopies(composer, draws.reference(), cautions));
        if (!music.leftOut().isEmpty()) {
            cautions.add("Files that could not be used, as training leaves them out too: %d."
                    .formatted(music.leftOut().size()));
        }
        return cautions;
    }

    /**
     * Whoever shares longer runs with the training music than other music of the same kind does has copied: longer
     * beyond chance and by a quarter at least, as with many takes chance alone explains next to nothing.
     */
    private static void addCopies(MeasuredTakes composer, MeasuredTakes real, List<String> cautions) {
        var shared = composer.mean(Metric.LONGEST_COPY);
        var usual = real.mean(Metric.LONGEST_COPY);
        if (Leader.ofOne().less(usual, shared) && shared.value() > MUCH * usual.value()) {
            cautions.add("%s copies: its takes share runs of up to %d notes with the training music"
                            .formatted(composer.name(), Collections.max(composer.copies()))
                    + ", on average %.0f, where other real music shares %.0f."
                            .formatted(shared.value(), usual.value()));
        }
    }
}
