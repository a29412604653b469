package antiphon.evaluation;

import antiphon.corpus.PartChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where the real music of a comparison lies.
 *
 * @param corpus   files and folders to judge by, one at least
 * @param training files and folders that were learned from; where empty, {@code corpus} is split as a training on it
 *                 does, what it keeps aside to judge by, the rest as learned from
 * @param part     which part of each piece is meant
 */
public record RealMusicSources(List<Path> corpus, List<Path> training, PartChoice part) {

    public RealMusicSources {
        corpus = List.copyOf(corpus);
        training = List.copyOf(training);
        Objects.requireNonNull(part, "part");
        if (corpus.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs real music");
        }
    }
}
