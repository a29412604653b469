package antiphon.evaluation;

import antiphon.statistics.Estimate;
import antiphon.statistics.Figure;
import antiphon.statistics.Replicated;
import java.util.Optional;

/** What is measured of every take and of every window of real music. */
public enum Metric {
    /** Share of the sounding time in which two tones or more sound. */
    POLYPHONY("polyphony", Figure.POLYPHONY, 0, 1),
    /** Share of the tones in the best-fitting major or minor scale. */
    SCALE_CONSISTENCY("scale consistency", Figure.SCALE, 0, 1),
    /** How many runs of three pitches repeat an earlier one. */
    REPETITIONS("repetitions", Figure.REPETITION, 0, Double.MAX_VALUE),
    /** Highest pitch minus lowest, in semitones. */
    TONE_SPAN("tone span", Figure.SPAN, 0, 127),
    /** How many different pitches there are. */
    UNIQUE_TONES("unique tones", Figure.UNIQUE, 1, 128),
    /** Entropy of the pitch classes in bits. */
    PITCH_CLASS_ENTROPY("pitch-class entropy", Figure.PITCH_CLASS_ENTROPY, 0, Math.log(12) / Math.log(2)),
    /** Mean time between consecutive onsets, in beats. */
    ONSET_DISTANCE("onset distance", Figure.INTER_ONSET, 0, Double.MAX_VALUE),
    /** Mean length of a tone, in beats. */
    LENGTH("tone length", Figure.DURATION, 0, Double.MAX_VALUE),
    /** Share of the pairs sounding together that are a second, a seventh or a tritone; undefined in single lines. */
    DISSONANCE("dissonance", Figure.DISSONANCE, 0, 1),
    /** Loudest velocity minus softest. */
    INTENSITY_SPAN("intensity span", Figure.VELOCITY_SPAN, 0, 126),
    /** The longest run of tones that also stands, in some key, in the training music. */
    LONGEST_COPY("longest copied run", 0, Double.MAX_VALUE);

    private final String label;
    private final Optional<Figure> figure;
    private final double least;
    private final double most;

    Metric(String label, Figure figure, double least, double most) {
        this(label, Optional.of(figure), least, most);
    }

    Metric(String label, double least, double most) {
        this(label, Optional.empty(), least, most);
    }

    Metric(String label, Optional<Figure> figure, double least, double most) {
        this.label = label;
        this.figure = figure;
        this.least = least;
        this.most = most;
    }

    /** Its name in English, in lower case, as reports write it. */
    public String label() {
        return label;
    }

    /** The figure that it is, where it depends on the take alone. */
    Optional<Figure> figure() {
        return figure;
    }

    /** The interval of a mean, within the numbers that the metric can have. */
    Estimate interval(Replicated mean, double confidence) {
        return mean.interval(confidence).within(least, most);
    }
}
