package antiphon.compose;

import antiphon.composer.take.RequestTexts;
import antiphon.library.ComposeSettings;
import antiphon.score.PitchName;
import antiphon.score.Scale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the settings that a take's origin names by the words of the command line. A word that is missing, out of range
 * or not understood leaves the setting at its default, so that a take of another version can be used too.
 */
final class OriginWords {

    private static final ComposeSettings USUAL = ComposeSettings.DEFAULT;

    private final Map<String, String> words;

    private OriginWords(Map<String, String> words) {
        this.words = words;
    }

    /** The settings; the composer and the seed of them are the defaults, as the origin names these itself. */
    static ComposeSettings read(Map<String, String> words) {
        return new OriginWords(words).settings();
    }

    private ComposeSettings settings() {
        return new ComposeSettings(
                USUAL.composer(),
                number("bars", 1, 64).map(Double::intValue).orElse(USUAL.bars()),
                number("temperature", 0.1, 2).orElse(USUAL.temperature()),
                number("repetition", 0, 2).orElse(USUAL.repetition()),
                number("top-p", 0.01, 1),
                USUAL.seed(),
                USUAL.keepSeed(),
                tonic(),
                scale(),
                number("tempo", 20, 300).orElse(USUAL.tempo()),
                grid(),
                number("variations", 1, 16).map(Double::intValue).orElse(USUAL.variations()),
                word(RequestTexts.STYLE));
    }

    private Optional<Double> number(String name, double min, double max) {
        try {
            return word(name).map(Double::valueOf).filter(value -> value >= min && value <= max);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private OptionalInt tonic() {
        var key = word("key").orElse("");
        return IntStream.range(0, 12)
                .filter(pitchClass -> PitchName.ofClass(pitchClass).equals(key))
                .findFirst();
    }

    private Optional<Scale> scale() {
        var scale = word("scale").map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return Arrays.stream(Scale.values())
                .filter(candidate -> scale.equals(Optional.of(candidate.name())))
                .findFirst();
    }

    private OptionalInt grid() {
        var grid = word("grid").map(word -> word.replaceFirst("^1/", ""));
        return grid.isEmpty()
                ? USUAL.grid()
                : Grids.DENOMINATORS.stream()
                        .filter(denominator -> grid.equals(Optional.of(denominator.toString())))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
