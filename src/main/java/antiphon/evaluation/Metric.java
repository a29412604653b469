package antiphon.evaluation;

import antiphon.statistics.Figure;
import java.util.Optional;

/** What is measured of every take and of every window of real music. */
public enum Metric {
    /** Share of the sounding time in which two tones or more sound. */
    POLYPHONY("polyphony", Figure.POLYPHONY),
    /** Share of the tones in the best-fitting major or minor scale. */
    SCALE_CONSISTENCY("scale consistency", Figure.SCALE),
    /** How many runs of three pitches repeat an earlier one. */
    REPETITIONS("repetitions", Figure.REPETITION),
    /** Highest pitch minus lowest, in semitones. */
    TONE_SPAN("tone span", Figure.SPAN),
    /** How many different pitches there are. */
    UNIQUE_TONES("unique tones", Figure.UNIQUE),
    /** Entropy of the pitch classes in bits. */
    PITCH_CLASS_ENTROPY("pitch-class entropy", Figure.PITCH_CLASS_ENTROPY),
    /** Mean time between consecutive onsets, in beats. */
    ONSET_DISTANCE("onset distance", Figure.INTER_ONSET),
    /** Mean length of a tone, in beats. */
    LENGTH("tone length", Figure.DURATION),
    /** Share of the pairs sounding together that are a second, a seventh or a tritone; undefined in single lines. */
    DISSONANCE("dissonance", Figure.DISSONANCE),
    /** Loudest velocity minus softest. */
    INTENSITY_SPAN("intensity span", Figure.VELOCITY_SPAN),
    /** The longest run of tones that also stands, in some key, in the training music. */
    LONGEST_COPY("longest copied run");

    private final String label;
    private final Optional<Figure> figure;

    Metric(String label, Figure figure) {
        this.label = label;
        this.figure = Optional.of(figure);
    }

    Metric(String label) {
        this.label = label;
        this.figure = Optional.empty();
    }

    /** Its name in English, in lower case, as reports write it. */
    public String label() {
        return label;
    }

    /** The figure that it is, where it depends on the take alone. */
    Optional<Figure> figure() {
        return figure;
    }
}
