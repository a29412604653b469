package antiphon.statistics;

/** What {@link Evaluation} says about a set of melodies. */
public enum Measure {
    /** Overlapping area of distances, Yang and Lerch 2018, mean of 15 traits; 0 to 1, higher is better. */
    OA,
    /** Kullback-Leibler divergence of the same distances, in nats; lower is better. */
    KL,
    /** Overlap of the histograms of 11 figures; 0 to 1, higher is better. */
    HOA,
    /** Frechet distance on 75 standardised numbers; lower is better. */
    FD,
    /** How surely a small classifier tells real from judged; 0.5 (not at all) to 1, lower is better. */
    AUC,
    /** Mean {@link Figure#POLYPHONY}. */
    POLYPHONY,
    /** Mean {@link Figure#SCALE}. */
    SCALE,
    /** Mean {@link Figure#DISSONANCE}. */
    DISSONANCE,
    /** Mean {@link Figure#REPETITION}. */
    REP3,
    /** Mean {@link Figure#SPAN}. */
    SPAN,
    /** Mean {@link Figure#UNIQUE}. */
    UNIQUE,
    /** Mean {@link Figure#ON_GRID}. */
    ON_GRID,
    /** Mean {@link Figure#INTERVAL_PATTERNS}. */
    IV4,
    /** Mean {@link Figure#RHYTHM_PATTERNS}. */
    RH6,
    /** Mean edit distance between two melodies of the set, as a share of their length; higher is more varied. */
    DIVERSITY,
    /** The longest run of tones copied from training music, the median of the melodies. */
    COPY_MEDIAN,
    /** The longest run of tones copied from training music by any of the melodies. */
    COPY_MAX,
    /** How well the composer expects the held-out music, in nats an event; lower is better. Of composers only. */
    NLL
}
