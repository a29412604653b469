package antiphon.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** One melody as 75 numbers, for distances that look at everything at once. */
final class FigureVector {

    private static final List<Figure> FIGURES = List.of(
            Figure.POLYPHONY,
            Figure.SCALE,
            Figure.REPETITION,
            Figure.SPAN,
            Figure.UNIQUE,
            Figure.PITCH_CLASS_ENTROPY,
            Figure.INTER_ONSET,
            Figure.DURATION,
            Figure.INTERVAL,
            Figure.RHYTHM_REPETITION,
            Figure.REST);
    private static final List<Profile> PROFILES =
            List.of(Profile.PITCH_CLASS, Profile.NOTE_LENGTH, Profile.INTER_ONSET, Profile.INTERVAL);

    /** Lifts the shares of rare bins above the floor that {@link FrechetDistance} puts under a deviation. */
    private static final double PROFILE_WEIGHT = 3;

    private FigureVector() {}

    static double[] of(MelodyFigures melody) {
        var figures = FIGURES.stream().mapToDouble(melody::get);
        var shares = PROFILES.stream()
                .flatMapToDouble(profile -> Arrays.stream(melody.get(profile)))
                .map(share -> share * PROFILE_WEIGHT);
        return DoubleStream.concat(figures, shares).toArray();
    }
}
