package antiphon.composer.training;

/** A loss stopped being a number; the training cannot go on with these settings. */
public final class TrainingDivergedException extends Exception {

    private static final long serialVersionUID = 1L;

    TrainingDivergedException(Stage stage, long step) {
        super("Training diverged in step %d, stage %s; the last checkpoint is kept. Try a smaller %s."
                .formatted(step, stage.label(), stage.rate().label()));
    }
}
