package antiphon.composer.studio;

import antiphon.composer.studio.SamplingSettings.Length;
import java.util.Optional;

/**
 * How a generator writes on its own.
 *
 * @param temperature softmax temperature, above 0; 1 is as learned
 * @param topP        only the likeliest values that hold this share are drawn from, above 0 to 1; 1 for all
 * @param repetition  scale of the gates that copy from the past, 0 or more; 1 is as learned
 * @param loopGuard   so many repeats at one lag are never a loop, see {@link LoopGuard}; 0 for no guard
 * @param length      when a piece ends
 */
public record SamplingSettings(double temperature, double topP, double repetition, int loopGuard, Length length) {

    /**
     * When a piece ends.
     *
     * @param events at most so many events, 1 or more
     * @param beats  before the first event that begins this many beats after the start or later; empty for never
     */
    public record Length(int events, Optional<Double> beats) {

        public Length {
            if (events < 1 || beats.filter(each -> !(each > 0)).isPresent()) {
                throw new IllegalArgumentException("events and beats must be positive");
            }
        }
    }

    private static final int GUARD = 8;

    public SamplingSettings {
        if (!(temperature > 0) || !(topP > 0 && topP <= 1) || !(repetition >= 0) || loopGuard < 0) {
            throw new IllegalArgumentException("temperature %s, topP %s, repetition %s or loopGuard %d out of range"
                    .formatted(temperature, topP, repetition, loopGuard));
        }
    }

    /** As learned, with the loop guard: exactly {@code events} events. */
    public static SamplingSettings events(int events, double topP) {
        return new SamplingSettings(1, topP, 1, GUARD, new Length(events, Optional.empty()));
    }

    /** As learned, with the loop guard: all events that begin before {@code beats}, at most {@code mostEvents}. */
    public static SamplingSettings beats(double beats, int mostEvents, double topP) {
        return new SamplingSettings(1, topP, 1, GUARD, new Length(mostEvents, Optional.of(beats)));
    }
}
