package antiphon.composer;

import antiphon.score.Melody;
import antiphon.score.Range;
import antiphon.score.Scale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a composer is asked for.
 *
 * @param bars        how many bars of 4/4, 1 to 64
 * @param temperature softmax temperature, 0.1 to 2; 1 is as learned
 * @param repetition  scale of the gates that copy from the past, 0 to 2; 1 is as learned
 * @param topP        share of the probability that may be drawn from, above 0 to 1; absent means as the composer was
 *                    tuned
 * @param seed        fixes every draw
 * @param variations  how many takes, 1 to 500
 * @param tonic       pitch class to move the music to, 0 (C) to 11; absent keeps the composer's own
 * @param scale       the scale whose mode is wanted and to which pitches are drawn; absent leaves pitches free
 * @param grid        grid onsets are drawn to, as the note value's denominator (16 for sixteenths); absent leaves them
 * @param tempo       quarters a minute, 20 to 300
 * @param prime       music to go on from; the takes begin at the bar line after it and do not repeat it
 * @param style       in whose style, of those on the composer's card; any other one is passed over
 */
public record ComposeRequest(
        int bars,
        double temperature,
        double repetition,
        Optional<Double> topP,
        long seed,
        int variations,
        OptionalInt tonic,
        Optional<Scale> scale,
        OptionalInt grid,
        double tempo,
        Optional<Melody> prime,
        Optional<String> style) {

    public ComposeRequest {
        Range.require("bars", bars, 1, 64);
        Range.require("temperature", temperature, 0.1, 2);
        Range.require("repetition", repetition, 0, 2);
        topP.ifPresent(share -> Range.require("topP", share, 0.01, 1));
        Range.require("variations", variations, 1, 500);
        tonic.ifPresent(pitchClass -> Range.require("tonic", pitchClass, 0, 11));
        Objects.requireNonNull(scale, "scale");
        grid.ifPresent(denominator -> Range.require("grid", denominator, 1, 96));
        Range.require("tempo", tempo, 20, 300);
        Objects.requireNonNull(prime, "prime");
        Objects.requireNonNull(style, "style");
    }

    /** A request for music that goes on from nothing. */
    public ComposeRequest(
            int bars,
            double temperature,
            double repetition,
            Optional<Double> topP,
            long seed,
            int variations,
            OptionalInt tonic,
            Optional<Scale> scale,
            OptionalInt grid,
            double tempo) {
        this(
                bars,
                temperature,
                repetition,
                topP,
                seed,
                variations,
                tonic,
                scale,
                grid,
                tempo,
                Optional.empty(),
                Optional.empty());
    }

    /** The same request for music that goes on from {@code music}. */
    public ComposeRequest after(Melody music) {
        return with(Optional.of(music), style);
    }

    /** The same request for music in the style of {@code composer}, or in any. */
    public ComposeRequest inTheStyleOf(Optional<String> composer) {
        return with(prime, composer);
    }

    private ComposeRequest with(Optional<Melody> otherPrime, Optional<String> otherStyle) {
        return new ComposeRequest(
                bars,
                temperature,
                repetition,
                topP,
                seed,
                variations,
                tonic,
                scale,
                grid,
                tempo,
                otherPrime,
                otherStyle);
    }

    /** Eight bars, one take, everything as learned. */
    public static ComposeRequest of(long seed) {
        return of(seed, 1);
    }

    /** {@code variations} takes of eight bars, everything as learned. */
    public static ComposeRequest of(long seed, int variations) {
        return new ComposeRequest(
                8,
                1,
                1,
                Optional.empty(),
                seed,
                variations,
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.of(16),
                100);
    }
}
