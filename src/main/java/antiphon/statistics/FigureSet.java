package antiphon.statistics;

import antiphon.score.Melody;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The figures of every melody of a set, in the order of the set. Immutable. */
public final class FigureSet {

    private final List<MelodyFigures> members;
    private final List<OptionalInt> songs;

    private FigureSet(List<MelodyFigures> members, List<OptionalInt> songs) {
        this.members = members;
        this.songs = songs;
    }

    /**
     * Measures every one of {@code melodies}.
     *
     * @throws IllegalArgumentException when there are fewer than two, or one of them has no tones
     */
    public static FigureSet of(List<Melody> melodies) {
        return ofExcerpts(Excerpt.alone(melodies));
    }

    /**
     * Measures every one of {@code excerpts}, and remembers which are of the same song.
     *
     * @throws IllegalArgumentException when there are fewer than two, or one of them has no tones
     */
    public static FigureSet ofExcerpts(List<Excerpt> excerpts) {
        if (excerpts.size() < 2) {
            throw new IllegalArgumentException("a set must hold 2 melodies or more, was " + excerpts.size());
        }
        return new FigureSet(
                excerpts.stream().map(Excerpt::melody).map(MelodyFigures::of).toList(),
                excerpts.stream().map(Excerpt::song).toList());
    }

    /** How many melodies were measured. */
    public int size() {
        return members.size();
    }

    /** The song of every melody, where it is of one. */
    List<OptionalInt> songs() {
        return songs;
    }

    /** The mean of a figure over the melodies that have it; NaN where none has. */
    public double mean(Figure figure) {
        return Arrays.stream(column(figure))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** A figure of every melody; NaN where a melody does not have it. */
    public double[] column(Figure figure) {
        return members.stream().mapToDouble(member -> member.get(figure)).toArray();
    }

    /** The mean shares of a profile over all melodies, {@link Profile#size()} of them. */
    public double[] mean(Profile profile) {
        return Moments.columnMeans(rows(profile));
    }

    /** A trait of every melody: one row a melody. */
    double[][] rows(Trait trait) {
        return members.stream().map(trait::in).toArray(double[][]::new);
    }

    /** Everything that tells melodies apart in one row a melody: 11 figures, then 64 shares of four profiles. */
    double[][] rows() {
        return members.stream().map(FigureVector::of).toArray(double[][]::new);
    }

    /** The {@link #rows()} with the song of each. */
    SongRows songRows() {
        return new SongRows(rows(), songs);
    }
}
