package antiphon.composer.training;

/** The learning rate of each step: from nothing it warms up and then falls by a cosine; later stages hold theirs. */
record LearningRate(TrainingSettings settings) {

    private static final double WARM_UP_STEPS = 100;
    private static final double FLOOR = 0.05;

    /**
     * The rate of one step.
     *
     * @param step     steps done in the stage
     * @param progress how much of the stage is over, 0 to 1
     */
    double of(Stage stage, long step, double progress) {
        var rate = settings.value(stage.rate());
        if (stage != Stage.MIXTURE && stage != Stage.LIKELIHOOD) {
            return rate;
        }
        var warmth = Math.min(1, step / WARM_UP_STEPS + 0.01);
        var cosine = 0.5 * (1 + Math.cos(Math.PI * progress));
        return rate * warmth * (cosine * (1 - FLOOR) + FLOOR);
    }
}
