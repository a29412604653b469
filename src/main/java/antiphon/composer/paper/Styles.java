package antiphon.composer.paper;

import antiphon.composer.file.Style;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Styles as the numbers that tell networks whose music it is, called metadata: one for each genre, then one for each
 * composer. A song's are zero but for two ones, those of its genre and of its composer.
 */
final class Styles {

    static final Styles NONE = new Styles(List.of());

    private final List<Style> known;
    private final List<String> genres;

    /** @param known no composer twice */
    Styles(List<Style> known) {
        this.known = List.copyOf(known);
        genres = known.stream().map(Style::genre).distinct().sorted().toList();
    }

    /** The styles of songs by composer, each with the genre of its first song; who differs in case only is the same. */
    static List<Style> of(List<PaperSong> songs) {
        var byComposer = songs.stream()
                .map(PaperSong::style)
                .collect(Collectors.toMap(
                        Style::composer,
                        style -> style,
                        (first, other) -> first,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
        return List.copyOf(byComposer.values());
    }

    int genres() {
        return genres.size();
    }

    int composers() {
        return known.size();
    }

    /** The metadata of {@code composer}; absent where the composer is not known. */
    Optional<float[]> metadata(String composer) {
        for (var at = 0; at < known.size(); at++) {
            if (known.get(at).composer().equalsIgnoreCase(composer)) {
                var metadata = new float[width()];
                metadata[genres.indexOf(known.get(at).genre())] = 1;
                metadata[genres.size() + at] = 1;
                return Optional.of(metadata);
            }
        }
        return Optional.empty();
    }

    /** How many numbers tell a style. */
    int width() {
        return genres.size() + known.size();
    }

    /** Puts the metadata of {@code song} into its cells from {@code from} on: zeros where its composer is not known. */
    void tell(PaperSong song, float[][] cells, int from) {
        if (known.isEmpty()) {
            return;
        }
        var metadata = metadata(song.style().composer()).orElseGet(() -> new float[width()]);
        for (var cell : cells) {
            System.arraycopy(metadata, 0, cell, from, metadata.length);
        }
    }
}
