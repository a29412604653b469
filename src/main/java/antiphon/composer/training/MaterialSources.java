package antiphon.composer.training;

import antiphon.corpus.Corpus;
import antiphon.corpus.PartChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where the music of a training lies.
 *
 * @param wanted     files and folders whose style is wanted
 * @param mixture    files and folders of other styles to learn from first; may be empty
 * @param validation files and folders to watch the training by; where empty, some of the wanted files are kept aside
 * @param part       which part of each piece is learned
 * @param about      what to tell the user about the corpus; where empty, the names of the folders
 */
public record MaterialSources(
        List<Path> wanted, List<Path> mixture, List<Path> validation, PartChoice part, String about) {

    public MaterialSources {
        wanted = List.copyOf(wanted);
        mixture = List.copyOf(mixture);
        validation = List.copyOf(validation);
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(about, "about");
    }

    /**
     * What may be learned of {@code corpus} where {@code validation} watches the training: nothing is both learned and
     * judged by.
     *
     * @throws UnusableCorpusException where that leaves nothing
     */
    public static Corpus learned(Corpus corpus, Corpus validation) throws UnusableCorpusException {
        var learned = corpus.without(validation);
        if (learned.files().isEmpty() && !corpus.files().isEmpty()) {
            throw new UnusableCorpusException(
                    "Every file of the corpus is also among the music to watch the training by: name other music for one"
                            + " of the two.");
        }
        return learned;
    }
}
