package antiphon.composer.training;

import antiphon.composer.file.CorpusDescription;
import antiphon.statistics.SongMemory;
import java.util.Map;
import java.util.Objects;

/**
 * Where a composer comes from, the same from the first step of its training to the last, as its file tells it.
 *
 * @param name     the name of the composer to be
 * @param recipe   the name of its recipe
 * @param bins     the name of its event bins
 * @param part     the part that was taken from each piece
 * @param seed     what fixes every draw
 * @param settings settings and budget by name
 * @param corpus   what it learns from
 * @param music    all that its weights will have learned from, also before this training
 */
public record Origin(
        String name,
        String recipe,
        String bins,
        String part,
        long seed,
        Map<String, String> settings,
        CorpusDescription corpus,
        SongMemory music) {

    public Origin {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(bins, "bins");
        Objects.requireNonNull(part, "part");
        settings = Map.copyOf(settings);
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(music, "music");
    }
}
