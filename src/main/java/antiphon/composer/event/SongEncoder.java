package antiphon.composer.event;

import antiphon.score.Key;
import antiphon.score.Melody;
import antiphon.score.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns pieces into songs, or says why a piece cannot be one. */
public final class SongEncoder {

    /** The mean number of tones sounding at once above which music is too dense for one stream of events. */
    public static final double DENSEST = 8;

    private static final int FEWEST_TONES = Song.WINDOW + 4;
    private static final double MOST_OFF_GRID = 0.1;
    private static final double LONGEST_COUNTED = 8;

    private final EventBins bins;

    /**
     * Creates an encoder.
     *
     * @param bins the categories to sort tones into
     */
    public SongEncoder(EventBins bins) {
        this.bins = bins;
    }

    /** Encodes the pitched notes of {@code music}: as a single line where the categories are those of one. */
    public Encoded encode(String name, Melody music) {
        var tones = Tone.of(music);
        return bins.equals(EventBins.MELODIC) ? encodeLine(name, tones) : encode(name, tones);
    }

    /** Encodes {@code tones}, which are in order of their onsets. */
    public Encoded encode(String name, List<Tone> tones) {
        if (tones.size() < FEWEST_TONES) {
            return new Encoded.LeftOut(name, "only %d tones, %d are needed".formatted(tones.size(), FEWEST_TONES));
        }
        var off = offGrid(tones);
        if (off > MOST_OFF_GRID) {
            return new Encoded.LeftOut(name, "%.0f %% of its onsets lie off the beat".formatted(100 * off));
        }
        var density = density(tones);
        if (density > DENSEST) {
            return new Encoded.LeftOut(
                    name, "%.1f tones sound at once on average, at most %.1f can".formatted(density, DENSEST));
        }
        return song(name, tones);
    }

    /** Encodes the single line in {@code tones}, which are in order of their onsets. */
    public Encoded encodeLine(String name, List<Tone> tones) {
        return MelodyLine.in(tones)
                .map(line -> encode(name, line))
                .orElseGet(
                        () -> new Encoded.LeftOut(name, "the part is no single line: too many tones begin together"));
    }

    /** The events of {@code tones} moved by {@code shift} semitones, without any check. */
    public List<Event> events(List<Tone> tones, int shift) {
        return events(placed(tones, shift));
    }

    /** {@code tones} in the order of the {@link #events} they become. */
    public List<Tone> ordered(List<Tone> tones, int shift) {
        return placed(tones, shift).stream().map(Placed::tone).toList();
    }

    /** By how many semitones music in {@code key} moves to C major or A minor, -5 to 6. */
    public static int shiftOf(Key key) {
        var home = key.mode() == Mode.MAJOR ? 0 : 9;
        var up = Math.floorMod(home - key.tonic(), 12);
        return up > 6 ? up - 12 : up;
    }

    private Encoded song(String name, List<Tone> tones) {
        var shift = shiftOf(KeyProfile.of(tones));
        var placed = placed(tones, shift);
        var starts = starts(placed);
        return starts.isEmpty()
                ? new Encoded.LeftOut(name, "no beat that %d tones follow".formatted(Song.WINDOW))
                : new Song(name, events(placed), starts, shift);
    }

    private List<Placed> placed(List<Tone> tones, int shift) {
        return tones.stream()
                .map(tone -> new Placed(BeatGrid.nearest(tone.onset()), bins.pitch(tone.pitch() + shift), tone))
                .sorted(Comparator.comparingLong(Placed::tick).thenComparingInt(Placed::pitch))
                .toList();
    }

    private List<Event> events(List<Placed> placed) {
        var events = new ArrayList<Event>(placed.size());
        var previous = placed.isEmpty() ? 0 : placed.get(0).tick();
        for (var at : placed) {
            var advance = (at.tick() - previous) / (double) BeatGrid.TICKS_PER_BEAT;
            var tone = at.tone();
            events.add(new Event(
                    bins.advance(advance), at.pitch(), bins.duration(tone.length()), bins.velocity(tone.velocity())));
            previous = at.tick();
        }
        return events;
    }

    private static List<Integer> starts(List<Placed> placed) {
        var starts = new ArrayList<Integer>();
        for (var index = 0; index < placed.size() - Song.WINDOW; index++) {
            var tick = placed.get(index).tick();
            if (tick % BeatGrid.TICKS_PER_BEAT == 0
                    && (index == 0 || tick > placed.get(index - 1).tick())) {
                starts.add(index);
            }
        }
        return starts;
    }

    private static double offGrid(List<Tone> tones) {
        var off = tones.stream().filter(tone -> BeatGrid.isOff(tone.onset())).count();
        return off / (double) tones.size();
    }

    private static double density(List<Tone> tones) {
        var sounding = tones.stream()
                .mapToDouble(tone -> Math.min(tone.length(), LONGEST_COUNTED))
                .sum();
        return sounding / tones.stream().mapToDouble(Tone::end).max().orElse(1);
    }

    /** A tone on the grid, its pitch in a bin. */
    private record Placed(long tick, int pitch, Tone tone) {}
}
