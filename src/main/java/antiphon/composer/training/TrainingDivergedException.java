package antiphon.composer.training;

/** A loss stopped being a number; the training cannot go on with these settings. */
public final class TrainingDivergedException extends Exception {

    private static final long serialVersionUID = 1L;

    TrainingDivergedException(Stage stage, long step) {
        this(step, "stage " + stage.label(), stage.rate().label());
    }

    /**
     * Says where it went wrong and what to try.
     *
     * @param where what was being learned, in a few words
     * @param rate  the name of the setting that is too large
     */
    public TrainingDivergedException(long step, String where, String rate) {
        super("Training diverged in step %d, %s; the last checkpoint is kept. Try a smaller %s."
                .formatted(step, where, rate));
    }
}
