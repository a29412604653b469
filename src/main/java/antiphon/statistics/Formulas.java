package antiphon.statistics;

/**
 * Whose definitions the statistics of a file follow. The paper describes them in words; its program counts differently.
 *
 * <p>Source: Mogren, C-RNN-GAN, 2016, section 4, and the program published with it.
 */
public enum Formulas {
    /** What the words mean: tones in order of time, percussion left out, ticks of 384 a quarter. */
    CLEAN,
    /** As the published program counts, with its quirks: tones part after part, percussion too, the file's own ticks. */
    SEED,
    /** As {@link #SEED}, with the polyphony of the version that the paper was submitted with. */
    SUBMITTED
}
