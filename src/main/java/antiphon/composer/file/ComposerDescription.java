package antiphon.composer.file;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code composer.json} says: all that one needs to know about a composer but its weights.
 *
 * @param format   version of the file format; see {@link #FORMAT}
 * @param name     the composer's name
 * @param recipe   how it was trained
 * @param bins     the name of its event bins
 * @param part     which part of its corpus it learned from
 * @param seed     the seed of its training
 * @param settings every setting of its training by name
 * @param corpus   what it learned from
 * @param minutes  how long it trained, in minutes of one core
 * @param finished whether its training came to its end
 * @param epochs   how the training went
 * @param figures  its measured figures by name; may be empty
 * @param versions what trained it: antiphon, dl4j, products (what multiplied matrices), java, system
 * @param tensors  how many numbers each of its weights has
 */
public record ComposerDescription(
        int format,
        String name,
        String recipe,
        String bins,
        String part,
        long seed,
        Map<String, String> settings,
        CorpusDescription corpus,
        double minutes,
        boolean finished,
        List<EpochRecord> epochs,
        Map<String, Double> figures,
        Map<String, String> versions,
        SortedMap<String, Integer> tensors) {

    /** The version that this program writes, and the highest that it reads; since 2 with the music learned from. */
    public static final int FORMAT = 2;

    private static final double MOST_MINUTES = 1e7;

    public ComposerDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(bins, "bins");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(corpus, "corpus");
        if (!(minutes >= 0 && minutes <= MOST_MINUTES)) {
            throw new IllegalArgumentException("minutes must be 0 to %s, was %s".formatted(MOST_MINUTES, minutes));
        }
        settings = Map.copyOf(settings);
        epochs = List.copyOf(epochs);
        figures = Map.copyOf(figures);
        versions = Map.copyOf(versions);
        tensors.values().forEach(Objects::requireNonNull);
        tensors = Collections.unmodifiableSortedMap(new TreeMap<>(tensors));
    }

    /** The same as that of a composer called {@code newName} whose training is over. */
    public ComposerDescription finishedAs(String newName) {
        return new ComposerDescription(
                FORMAT, newName, recipe, bins, part, seed, settings, corpus, minutes, true, epochs, figures, versions,
                tensors);
    }

    /** The same, to be written by this version of the program. */
    public ComposerDescription inPresentFormat() {
        return new ComposerDescription(
                FORMAT, name, recipe, bins, part, seed, settings, corpus, minutes, finished, epochs, figures, versions,
                tensors);
    }
}
