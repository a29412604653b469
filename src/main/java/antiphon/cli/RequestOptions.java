package antiphon.cli;

import antiphon.composer.ComposeRequest;
import antiphon.score.Scale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say what a composer is asked for. */
final class RequestOptions {

    private static final String OFF = "off";
    private static final Pattern GRID = Pattern.compile("1/(\\d{1,2})");

    @Option(names = "--count", defaultValue = "1", description = "how many takes (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--bars", defaultValue = "8", description = "bars of 4/4, 1 to 64 (default: ${DEFAULT-VALUE})")
    private int bars;

    @Option(names = "--seed", description = "fixes every draw; the same seed gives the same takes (default: drawn)")
    private Optional<Long> seed;

    @Option(
            names = "--temperature",
            defaultValue = "1",
            description = "0.1 (safe) to 2 (wild) (default: ${DEFAULT-VALUE})")
    private double temperature;

    @Option(
            names = "--repetition",
            defaultValue = "1",
            description = "how readily it repeats itself, 0 to 2 (default: ${DEFAULT-VALUE})")
    private double repetition;

    @Option(names = "--top-p", description = "share of the probability to draw from (default: the composer's own)")
    private Optional<Double> topP;

    @Option(names = "--key", description = "tonic, as C, F# or Bb (default: the composer's own)")
    private Optional<String> key;

    @Option(
            names = "--scale",
            defaultValue = OFF,
            description = "major, minor, dorian and so on, which pitches are drawn to, or off (default: off)")
    private String scale;

    @Option(
            names = "--grid",
            defaultValue = "1/16",
            description = "note value that onsets are drawn to, or off (default: ${DEFAULT-VALUE})")
    private String grid;

    @Option(names = "--tempo", defaultValue = "100", description = "quarters a minute (default: ${DEFAULT-VALUE})")
    private double tempo;

    /**
     * The request.
     *
     * @throws IllegalArgumentException with a sentence for the user where an option is out of range
     */
    ComposeRequest request() {
        return new ComposeRequest(
                bars,
                temperature,
                repetition,
                topP,
                seed.orElseGet(() -> new SplittableRandom().nextLong(1L << 31)),
                count,
                tonic(),
                scale(),
                grid(),
                tempo);
    }

    private OptionalInt tonic() {
        if (key.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(KeyName.pitchClass(key.get())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no key %s; name a tonic as C, F# or Bb.".formatted(key.get()))));
    }

    private Optional<Scale> scale() {
        if (scale.equals(OFF)) {
            return Optional.empty();
        }
        var name = scale.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Optional.of(Arrays.stream(Scale.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scale %s; there are off, %s."
                        .formatted(scale, Arrays.toString(Scale.values()).toLowerCase(Locale.ROOT)))));
    }

    private OptionalInt grid() {
        if (grid.equals(OFF)) {
            return OptionalInt.empty();
        }
        var match = GRID.matcher(grid);
        if (!match.matches()) {
            throw new IllegalArgumentException("The grid is a note value as 1/16, or off, and not %s.".formatted(grid));
        }
        return OptionalInt.of(Integer.parseInt(match.group(1)));
    }
}
