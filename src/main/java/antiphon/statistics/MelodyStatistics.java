package antiphon.statistics;

import antiphon.score.Melody;
import java.util.Arrays;
import java.util.Optional;

/**
 * The figures by which C-RNN-GAN was judged, of one melody or a whole file.
 *
 * <p>Source: Mogren 2016, section 4.
 *
 * @param tones       how many tones there are, 1 or more
 * @param pitch       lowest and highest pitch
 * @param unique      how many different pitches
 * @param velocity    softest and loudest tone
 * @param repetitions pairs of equal runs
 * @param scale       the scale that holds most tones
 * @param polyphony   how often tones begin together, 0 to 1
 * @param beat        the quarter that the onsets lie on
 * @param intervals   the most frequent times between onsets
 */
public record MelodyStatistics(
        int tones,
        Extent pitch,
        int unique,
        Extent velocity,
        Repetitions repetitions,
        ScaleMatch scale,
        double polyphony,
        BeatEstimate beat,
        OnsetIntervals intervals) {

    /** Measures {@code melody}; absent when it has no tones. */
    public static Optional<MelodyStatistics> of(Melody melody, Formulas formulas) {
        var columns = ToneColumns.of(melody, formulas);
        return columns.count() == 0 ? Optional.empty() : Optional.of(of(columns, formulas));
    }

    /**
     * Measures the first {@code tones} tones of {@code melody} in order of time; absent when it has fewer.
     *
     * @param tones 1 or more
     */
    public static Optional<MelodyStatistics> ofFirst(Melody melody, int tones, Formulas formulas) {
        var all = formulas == Formulas.CLEAN
                ? melody.notes()
                : melody.parts().stream()
                        .flatMap(part -> part.notes().stream())
                        .sorted()
                        .toList();
        return all.size() < tones
                ? Optional.empty()
                : of(Melody.of(melody.ticksPerQuarter(), all.subList(0, tones)), formulas);
    }

    private static MelodyStatistics of(ToneColumns columns, Formulas formulas) {
        var pitches = columns.pitches();
        var ticks = columns.ticks();
        return new MelodyStatistics(
                columns.count(),
                Extent.of(pitches),
                (int) Arrays.stream(pitches).distinct().count(),
                Extent.of(columns.velocities()),
                Repetitions.of(pitches, formulas),
                ScaleMatch.of(pitches, formulas),
                OnsetPolyphony.of(ticks, formulas),
                BeatEstimate.of(ticks, columns.ticksPerQuarter(), formulas),
                OnsetIntervals.of(ticks, formulas));
    }

    /** The frequency of the lowest tone in Hz, in equal temperament on A4 = 440 Hz. */
    public double lowestFrequency() {
        return frequency(pitch.min());
    }

    /** The frequency of the highest tone in Hz. */
    public double highestFrequency() {
        return frequency(pitch.max());
    }

    private static double frequency(int pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }
}
