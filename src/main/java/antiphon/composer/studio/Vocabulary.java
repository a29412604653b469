package antiphon.composer.studio;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The categories that an event is made of: time since the event before, pitch, duration, velocity.
 *
 * <p>An event is four indices {@code {interval, pitch, duration, velocity}}; a batch of windows is
 * {@code int[windows][events][4]}. Times are ticks of which a beat has {@value #TICKS}. Velocity {@code v} stands for
 * MIDI velocities {@code 16 v} to {@code 16 v + 15}.
 *
 * @param intervals   ticks between onsets, ascending from 0
 * @param lowestPitch MIDI key number of pitch index 0
 * @param pitches     how many pitches there are
 * @param durations   ticks, ascending
 * @param velocities  how many velocities there are
 */
public record Vocabulary(
        List<Integer> intervals, int lowestPitch, int pitches, List<Integer> durations, int velocities) {

    /** Ticks of a beat. */
    public static final int TICKS = 24;

    /** How many categories an event has. */
    public static final int CATEGORIES = 4;

    public Vocabulary {
        intervals = List.copyOf(intervals);
        durations = List.copyOf(durations);
        if (intervals.isEmpty() || intervals.get(0) != 0 || durations.isEmpty() || pitches < 1 || velocities < 1) {
            throw new IllegalArgumentException(
                    "a vocabulary needs intervals from 0 on, durations, pitches, velocities");
        }
        requireAscending("intervals", intervals);
        requireAscending("durations", durations);
    }

    private static void requireAscending(String name, List<Integer> ticks) {
        if (IntStream.range(1, ticks.size()).anyMatch(at -> ticks.get(at - 1) >= ticks.get(at))) {
            throw new IllegalArgumentException(name + " must ascend, were " + ticks);
        }
    }

    /** For music of several voices: intervals and durations up to a bar of four beats. */
    public static Vocabulary polyphonic() {
        return new Vocabulary(
                List.of(0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 24, 30, 36, 48, 72, 96),
                30,
                71,
                List.of(2, 3, 4, 6, 8, 9, 12, 16, 18, 24, 30, 36, 48, 72, 96),
                8);
    }

    /** For single lines: finer times, intervals up to ten beats, so that rests survive. */
    public static Vocabulary melodic() {
        return new Vocabulary(
                List.of(
                        0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 24, 30, 32, 36, 42, 48, 54, 60, 66, 72, 84, 96, 108, 120,
                        132, 144, 156, 168, 180, 192, 216, 240),
                30,
                71,
                List.of(
                        2, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 24, 30, 32, 36, 42, 48, 54, 60, 72, 84, 96, 108, 120, 144,
                        168, 192),
                8);
    }

    /** How many values category 0 to 3 has. */
    public int size(int category) {
        return switch (category) {
            case 0 -> intervals.size();
            case 1 -> pitches;
            case 2 -> durations.size();
            case 3 -> velocities;
            default -> throw new IllegalArgumentException("category must be 0 to 3, was " + category);
        };
    }

    /** The column at which category 0 to 3 begins when all stand beside each other. */
    public int offset(int category) {
        return IntStream.range(0, category).map(this::size).sum();
    }

    /** How many columns all categories take. */
    public int width() {
        return offset(CATEGORIES);
    }
}
