package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Scale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures and profiles of one melody, percussion left out. Immutable. */
public final class MelodyFigures {

    private static final double GRID_TOLERANCE = 0.021;
    private static final double SIMULTANEOUS = 0.03;

    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    private final Map<Profile, double[]> profiles = new EnumMap<>(Profile.class);

    private MelodyFigures(Tones tones) {
        addSound(Sounding.of(tones));
        addPitch(tones);
        addTime(tones);
        addRepetition(tones);
        addPitchProfiles(tones);
        addTimeProfiles(tones);
    }

    /**
     * Measures {@code melody}.
     *
     * @throws IllegalArgumentException when it has no tones
     */
    public static MelodyFigures of(Melody melody) {
        return new MelodyFigures(Tones.of(melody));
    }

    /** One figure; NaN where it is not defined, as dissonance where nothing sounds together. */
    public double get(Figure figure) {
        return figures.get(figure);
    }

    /** One profile, {@link Profile#size()} shares; the caller's own copy. */
    public double[] get(Profile profile) {
        return profiles.get(profile).clone();
    }

    private void addSound(Sounding sounding) {
        figures.put(Figure.POLYPHONY, sounding.polyphony());
        figures.put(Figure.REST, sounding.rest());
        figures.put(Figure.DISSONANCE, sounding.dissonance());
    }

    private void addPitch(Tones tones) {
        var pitches = tones.pitches();
        var classes = Histograms.shares(
                Arrays.stream(pitches).map(pitch -> pitch % 12).toArray(), 12);
        figures.put(
                Figure.SCALE,
                IntStream.range(0, 12)
                        .mapToDouble(tonic -> inMajor(classes, tonic))
                        .max()
                        .orElseThrow());
        figures.put(Figure.SPAN, span(pitches));
        figures.put(Figure.UNIQUE, (double) Arrays.stream(pitches).distinct().count());
        figures.put(Figure.PITCH_CLASS_ENTROPY, Histograms.entropy(classes));
        figures.put(
                Figure.INTERVAL,
                Arrays.stream(tones.intervals()).map(Math::abs).average().orElse(0));
        figures.put(Figure.VELOCITY_SPAN, span(tones.velocities()));
    }

    private void addTime(Tones tones) {
        figures.put(
                Figure.INTER_ONSET, Arrays.stream(tones.interOnsets()).average().orElse(0));
        figures.put(Figure.DURATION, Arrays.stream(tones.durations()).average().orElseThrow());
        figures.put(
                Figure.ON_GRID,
                Arrays.stream(tones.onsets())
                        .map(onset -> OnsetGrid.distance(onset) < GRID_TOLERANCE ? 1 : 0)
                        .average()
                        .orElseThrow());
    }

    private void addRepetition(Tones tones) {
        figures.put(Figure.REPETITION, (double) Patterns.repeats(tones.pitches(), 3));
        var values = Arrays.stream(tones.interOnsets())
                .filter(gap -> gap > SIMULTANEOUS)
                .mapToInt(NoteValue::nearest)
                .toArray();
        var same = IntStream.range(1, values.length).filter(i -> values[i] == values[i - 1]);
        figures.put(Figure.RHYTHM_REPETITION, values.length < 2 ? 0.0 : (double) same.count() / (values.length - 1));
        var chords = tones.byChord();
        figures.put(Figure.INTERVAL_PATTERNS, Patterns.repeatedShare(chords.intervals(), 4));
        var gaps = Arrays.stream(chords.interOnsets()).mapToInt(gap -> (int) Math.rint(gap * OnsetGrid.STEPS));
        figures.put(Figure.RHYTHM_PATTERNS, Patterns.repeatedShare(gaps.toArray(), 6));
    }

    private void addPitchProfiles(Tones tones) {
        var tonic = KeyFinder.of(tones.notes(), tones.ticksPerQuarter()).tonic();
        var degrees = Arrays.stream(tones.pitches())
                .map(pitch -> Math.floorMod(pitch - tonic, 12))
                .toArray();
        profiles.put(Profile.PITCH_CLASS, Histograms.shares(degrees, 12));
        profiles.put(Profile.PITCH_CLASS_TRANSITION, Histograms.transitions(degrees, 12));
        var steps = Arrays.stream(tones.intervals()).map(step -> Math.max(-13, Math.min(13, step)) + 13);
        profiles.put(Profile.INTERVAL, Histograms.shares(steps.toArray(), Profile.INTERVAL.size()));
    }

    private void addTimeProfiles(Tones tones) {
        var lengths =
                Arrays.stream(tones.durations()).mapToInt(NoteValue::nearest).toArray();
        profiles.put(Profile.NOTE_LENGTH, Histograms.shares(lengths, NoteValue.COUNT));
        profiles.put(Profile.NOTE_LENGTH_TRANSITION, Histograms.transitions(lengths, NoteValue.COUNT));
        var gaps =
                Arrays.stream(tones.interOnsets()).mapToInt(gap -> gap > SIMULTANEOUS ? NoteValue.nearest(gap) + 1 : 0);
        var withFirst = IntStream.concat(IntStream.of(0), gaps).toArray();
        profiles.put(Profile.INTER_ONSET, Histograms.shares(withFirst, Profile.INTER_ONSET.size()));
    }

    private static double inMajor(double[] classes, int tonic) {
        return IntStream.range(0, 12)
                .filter(pitchClass -> Scale.MAJOR.contains(pitchClass, tonic))
                .mapToDouble(pitchClass -> classes[pitchClass])
                .sum();
    }

    private static double span(int[] values) {
        var range = Arrays.stream(values).summaryStatistics();
        return (double) range.getMax() - range.getMin();
    }
}
