package antiphon.composer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one reads about a composer before it is loaded.
 *
 * @param name        the name it is asked for by, as {@code melody}
 * @param recipe      how it was trained: {@code paper}, {@code studio}, {@link #CONTROL}, {@code rnn}, {@code rnn-mle} or
 *                    {@code rnn-mse}
 * @param corpus      what it learned from, in a few words for the user
 * @param minutes     how long it trained, in minutes of one core
 * @param fingerprint SHA-256 of its file in hexadecimal
 * @param figures     its measured figures by name, as {@code fd}; may be empty
 * @param styles      the composers in whose style it can be asked to write; mostly empty
 */
public record ComposerCard(
        String name,
        String recipe,
        String corpus,
        double minutes,
        String fingerprint,
        Map<String, Double> figures,
        List<String> styles) {

    /** The recipe {@code studio} without its adversary. */
    public static final String CONTROL = "control";

    public ComposerCard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(fingerprint, "fingerprint");
        figures = Map.copyOf(figures);
        styles = List.copyOf(styles);
    }

    /** A composer that cannot be asked for a style. */
    public ComposerCard(
            String name,
            String recipe,
            String corpus,
            double minutes,
            String fingerprint,
            Map<String, Double> figures) {
        this(name, recipe, corpus, minutes, fingerprint, figures, List.of());
    }
}
