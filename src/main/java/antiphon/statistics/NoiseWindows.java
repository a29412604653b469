package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Windows of random events, the other end of the scale from real music: every pitch of the piano's middle six octaves,
 * every step and length of up to two beats on the grid of 24ths, and every velocity is as likely as any other.
 */
public final class NoiseWindows {

    private static final int LONGEST = 2 * OnsetGrid.STEPS;
    private static final int LOWEST_PITCH = 30;
    private static final int HIGHEST_PITCH = 101;

    private NoiseWindows() {}

    /** Draws {@code count} windows of {@code events} notes each; the same seed draws the same. */
    public static List<Melody> draw(int count, int events, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(i -> window(events, random)).toList();
    }

    private static Melody window(int events, SplittableRandom random) {
        var onsets = IntStream.range(0, events)
                .map(i -> i == 0 ? 0 : random.nextInt(LONGEST + 1))
                .toArray();
        Arrays.parallelPrefix(onsets, Integer::sum);
        var notes = IntStream.of(onsets).mapToObj(onset -> note(onset, random)).toList();
        return Melody.of(OnsetGrid.STEPS, notes);
    }

    private static Note note(int onset, SplittableRandom random) {
        return new Note(
                random.nextInt(LOWEST_PITCH, HIGHEST_PITCH),
                onset,
                random.nextInt(1, LONGEST + 1),
                random.nextInt(1, 128));
    }
}
