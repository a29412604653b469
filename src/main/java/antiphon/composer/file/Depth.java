package antiphon.composer.file;

/** How far a composer file is read, and whether its numbers are kept. */
enum Depth {
    /** What it says about itself; its weights are looked at and forgotten. */
    HEAD(false, false),
    /** What it takes to compose. */
    COMPOSER(false, true),
    /** All of it, looked at and forgotten. */
    CHECK(true, false),
    /** All of it. */
    ALL(true, true);

    private final boolean training;
    private final boolean numbers;

    Depth(boolean training, boolean numbers) {
        this.training = training;
        this.numbers = numbers;
    }

    /** Whether more is read of a training than what it claims. */
    boolean readsTraining() {
        return training;
    }

    boolean keepsNumbers() {
        return numbers;
    }
}
