package antiphon.evaluation.figure;

import antiphon.statistics.MelodyStatistics;

/** One of the six curves of the paper's figure, all but the repetitions of which fit an axis from 0 to 127. */
public enum Curve {
    /** Share of the tones in the best-matching scale, in percent. */
    SCALE("scale consistency (%)", "scale", 100),
    /** Semitones between the lowest and the highest tone. */
    TONE_SPAN("tone span", "tone_span", 1),
    /** How many different pitches. */
    UNIQUE_TONES("unique tones", "tones_unique", 1),
    /** Pairs of equal runs of three tones. */
    REPETITIONS("3-tone repetitions", "repetitions_3", 1),
    /** Loudest velocity minus softest. */
    INTENSITY_SPAN("intensity span", "intensity_span", 1),
    /** Share of the onsets at which several tones begin, in percent. */
    POLYPHONY("polyphony (%)", "polyphony", 100);

    private final String label;
    private final String record;
    private final double scale;

    Curve(String label, String record, double scale) {
        this.label = label;
        this.record = record;
        this.scale = scale;
    }

    /** Its name as the legend has it, with its unit. */
    public String label() {
        return label;
    }

    /** The name under which an epoch's record holds it, as a share where this is a percentage. */
    String record() {
        return record;
    }

    /** A recorded number as the figure shows it. */
    double shown(double recorded) {
        return scale * recorded;
    }

    /** The number of a measured melody, as the figure shows it. */
    double of(MelodyStatistics measured) {
        return shown(
                switch (this) {
                    case SCALE -> measured.scale().score();
                    case TONE_SPAN -> measured.pitch().span();
                    case UNIQUE_TONES -> measured.unique();
                    case REPETITIONS -> measured.repetitions().ofLength(3);
                    case INTENSITY_SPAN -> measured.velocity().span();
                    case POLYPHONY -> measured.polyphony();
                });
    }
}
