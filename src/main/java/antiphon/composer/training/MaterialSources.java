package antiphon.composer.training;

import antiphon.corpus.Corpus;
import antiphon.corpus.PartChoice;
import antiphon.corpus.Split;
import antiphon.corpus.Splitter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** By this seed files are kept aside; whoever judges composers holds out the same ones. */
    static final long VALIDATION_SEED = 99;

    /** A shell that spells a pattern out names hundreds. */
    private static final int NAMED = 3;

    public MaterialSources {
        wanted = List.copyOf(wanted);
        mixture = List.copyOf(mixture);
        validation = List.copyOf(validation);
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(about, "about");
    }

    /** What to call the corpus: as one was told, else by its first folders and files. */
    public String title() {
        return about.isBlank() ? named() : about;
    }

    private String named() {
        var names = wanted.stream()
                .limit(NAMED)
                .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining(", "));
        return wanted.size() > NAMED ? names + " and %d more".formatted(wanted.size() - NAMED) : names;
    }

    /** Keeps {@code share} of the files of {@code whole} aside to watch the training by, unless others are named for that. */
    public Split split(Corpus whole, double share) {
        return keepingAside(validation.isEmpty() ? share : 0, whole);
    }

    /** {@code whole} with {@code share} of its files kept aside, in every training the same ones. */
    static Split keepingAside(double share, Corpus whole) {
        return new Splitter(Splitter.Unit.FILE, VALIDATION_SEED, share, 0).split(whole);
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
