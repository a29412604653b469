package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.composer.paper.CellLayout.Feature;
import java.util.List;

/**
 * The numbers that networks see, and what they mean. Literal units are those of the published program: ticks of 1/384
 * quarter, Hertz, MIDI velocity. Normal units are the logarithm of times, semitones and velocity, each less its mean over
 * the training tones and divided by its standard deviation, or by more where the tones hardly differ.
 *
 * @param literal    whether units are literal
 * @param means      of each {@link Feature}, in its order; ignored where literal
 * @param deviations of each feature, above 0; ignored where literal
 */
record Units(boolean literal, List<Double> means, List<Double> deviations) {

    static final double TICKS_PER_QUARTER = 384;

    static final Units LITERAL = new Units(true, List.of(0.0, 0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0, 1.0));

    /** Keeps the logarithm of simultaneous onsets finite, and small times from counting too much. */
    private static final double SHORTEST = 0.05;

    /** Silence and a time of nothing lie no more deviations than this from the mean: further off they would be all that counts. */
    private static final double FURTHEST = 4;

    Units {
        means = List.copyOf(means);
        deviations = List.copyOf(deviations);
        if (means.size() != Feature.values().length || deviations.size() != means.size()) {
            throw new IllegalArgumentException("units need a mean and a deviation of each feature");
        }
        for (var deviation : deviations) {
            if (!(deviation > 0)) {
                throw new IllegalArgumentException("a deviation must be above 0, was " + deviation);
            }
        }
    }

    /** Normal units for the tones of {@code songs}. */
    static Units normalFor(List<PaperSong> songs) {
        var sums = new double[Feature.values().length];
        var squares = new double[sums.length];
        var count = 0L;
        for (var song : songs) {
            var before = song.tones().get(0).onset();
            for (var tone : song.tones()) {
                for (var feature : Feature.values()) {
                    var value = normal(feature, measure(feature, tone, before));
                    sums[feature.place()] += value;
                    squares[feature.place()] += value * value;
                }
                before = tone.onset();
                count++;
            }
        }
        var means = new Double[sums.length];
        var deviations = new Double[sums.length];
        for (var feature : Feature.values()) {
            var at = feature.place();
            var mean = sums[at] / count;
            means[at] = single(mean);
            var deviation = Math.sqrt(Math.max(0, squares[at] / count - mean * mean));
            deviations[at] = single(Math.max(deviation, narrowest(feature, mean)));
        }
        return new Units(false, List.of(means), List.of(deviations));
    }

    /** What counts as a deviation of {@code feature} where all tones are nearly alike, as of scores without dynamics. */
    private static double narrowest(Feature feature, double mean) {
        return switch (feature) {
            case TIME -> Math.max(0.1, (mean - normal(feature, 0)) / FURTHEST);
            case LENGTH -> 0.1;
            case PITCH -> 1;
            case VELOCITY -> Math.max(1, (mean - normal(feature, 0)) / FURTHEST);
        };
    }

    /** In the precision of a composer's file, so that a training taken up from it goes on in the same units. */
    private static double single(double number) {
        return (float) number;
    }

    /** What {@code feature} of a tone is: times in quarters, a MIDI key, a MIDI velocity. */
    static double measure(Feature feature, Tone tone, double previousOnset) {
        return switch (feature) {
            case TIME -> tone.onset() - previousOnset;
            case LENGTH -> tone.length();
            case PITCH -> tone.pitch();
            case VELOCITY -> tone.velocity();
        };
    }

    /** The number that a network sees. */
    float seen(Feature feature, double measure) {
        if (!literal) {
            var at = feature.place();
            return (float) ((normal(feature, measure) - means.get(at)) / deviations.get(at));
        }
        return (float)
                switch (feature) {
                    case TIME, LENGTH -> measure * TICKS_PER_QUARTER;
                    case PITCH -> Pitches.frequency(measure);
                    case VELOCITY -> measure;
                };
    }

    /** The number that stands where a cell has no tone, or where a song is over. */
    float absent(Feature feature) {
        if (literal) {
            return 0;
        }
        return feature == Feature.LENGTH || feature == Feature.PITCH ? 0 : seen(feature, 0);
    }

    /** What a network's number means; a pitch may lie between keys, and times may be below 0. */
    double meant(Feature feature, double number) {
        if (!literal) {
            var at = feature.place();
            var value = number * deviations.get(at) + means.get(at);
            return feature == Feature.TIME || feature == Feature.LENGTH ? Math.exp(value) - SHORTEST : value;
        }
        return switch (feature) {
            case TIME, LENGTH -> number / TICKS_PER_QUARTER;
            case PITCH -> Pitches.ofFrequency(number);
            case VELOCITY -> number;
        };
    }

    private static double normal(Feature feature, double measure) {
        return switch (feature) {
            case TIME, LENGTH -> Math.log(Math.max(0, measure) + SHORTEST);
            case PITCH, VELOCITY -> measure;
        };
    }
}
