package antiphon.composer.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The categories of an event: how long after the previous one it begins, its pitch, how long it lasts and how hard it
 * is struck.
 *
 * @param name      what the bins are called in a composer's file
 * @param advances     times since the previous onset in ticks of {@link BeatGrid}, rising from 0
 * @param durations lengths in ticks, rising from above 0
 */
public record EventBins(String name, List<Integer> advances, List<Integer> durations) {

    /** The lowest pitch; pitches further out are folded in by octaves. */
    public static final int LOWEST_PITCH = 30;

    /** How many pitches there are. */
    public static final int PITCHES = 71;

    /** How many velocities there are. */
    public static final int VELOCITIES = 8;

    /** Bins for music of several voices. */
    public static final EventBins POLYPHONIC = new EventBins(
            "polyphonic",
            List.of(0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 24, 30, 36, 48, 72, 96),
            List.of(2, 3, 4, 6, 8, 9, 12, 16, 18, 24, 30, 36, 48, 72, 96));

    /** Bins for a single line, whose rests and held tones are longer and matter more. */
    public static final EventBins MELODIC = new EventBins(
            "melodic",
            List.of(
                    0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 24, 30, 32, 36, 42, 48, 54, 60, 66, 72, 84, 96, 108, 120, 132,
                    144, 156, 168, 180, 192, 216, 240),
            List.of(
                    2, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 24, 30, 32, 36, 42, 48, 54, 60, 72, 84, 96, 108, 120, 144,
                    168, 192));

    private static final int VELOCITY_STEP = 16;

    public EventBins {
        advances = List.copyOf(advances);
        durations = List.copyOf(durations);
    }

    /** The bins called {@code name}. */
    public static Optional<EventBins> named(String name) {
        return Stream.of(POLYPHONIC, MELODIC)
                .filter(bins -> bins.name.equals(name))
                .findFirst();
    }

    /** The bin of an advance that is nearest to {@code beats} in logarithmic time; of two equally near, the shorter. */
    public int advance(double beats) {
        return nearest(advances, beats);
    }

    /** The bin of a duration that is nearest to {@code beats} in logarithmic time. */
    public int duration(double beats) {
        return nearest(durations, beats);
    }

    /** The bin of {@code pitch}, folded into range by octaves. */
    public int pitch(int pitch) {
        var folded = pitch;
        while (folded < LOWEST_PITCH) {
            folded += 12;
        }
        while (folded >= LOWEST_PITCH + PITCHES) {
            folded -= 12;
        }
        return folded - LOWEST_PITCH;
    }

    /** The bin of a velocity. */
    public int velocity(int velocity) {
        return Math.min(velocity / VELOCITY_STEP, VELOCITIES - 1);
    }

    /** The velocity in the middle of {@code bin}. */
    public int velocityOf(int bin) {
        return bin * VELOCITY_STEP + VELOCITY_STEP / 2;
    }

    /** How many categories each of the four has: advance, pitch, duration, velocity. */
    public List<Integer> sizes() {
        return List.of(advances.size(), PITCHES, durations.size(), VELOCITIES);
    }

    private static int nearest(List<Integer> ticks, double beats) {
        var wanted = logarithmic(Math.max(beats, 1e-3));
        return IntStream.range(0, ticks.size())
                .boxed()
                .min((one, other) ->
                        Double.compare(distance(wanted, ticks.get(one)), distance(wanted, ticks.get(other))))
                .orElseThrow();
    }

    private static double distance(double wanted, int ticks) {
        return Math.abs(wanted - logarithmic(ticks / (double) BeatGrid.TICKS_PER_BEAT));
    }

    private static double logarithmic(double beats) {
        return Math.log(beats + 0.02);
    }
}
