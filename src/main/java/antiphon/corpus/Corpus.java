package antiphon.corpus;

import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Music to learn from.
 *
 * @param files   what was read, no two of the same content, in the order of their paths
 * @param leftOut what was not, with reasons, in the order of their paths
 */
public record Corpus(List<CorpusFile> files, List<LeftOut> leftOut) {

    public Corpus {
        files = files.stream().sorted(Comparator.comparing(CorpusFile::path)).toList();
        leftOut = leftOut.stream().sorted(Comparator.comparing(LeftOut::path)).toList();
    }

    /** The music of every file, in the order of the files. */
    public List<Melody> melodies() {
        return files.stream().map(CorpusFile::melody).toList();
    }

    /** How many notes all files have, percussion counted. */
    public long noteCount() {
        return files.stream().mapToLong(file -> file.melody().noteCount()).sum();
    }

    /**
     * What tells this corpus from any other: SHA-256, in lower-case hexadecimal, of the names and contents of its files.
     * Where they lie does not matter.
     */
    public String fingerprint() {
        var lines = files.stream()
                .map(file -> file.hash() + " " + file.name() + "\n")
                .sorted()
                .toList();
        return Hash.of(String.join("", lines));
    }

    /** The files of this corpus whose content {@code others} does not hold. */
    public Corpus without(Corpus others) {
        var hashes = others.files().stream().map(CorpusFile::hash).collect(Collectors.toSet());
        var rest = files.stream().filter(file -> !hashes.contains(file.hash())).toList();
        return new Corpus(rest, leftOut);
    }

    /** The same corpus with only the part that {@code choice} names; files without it are left out. */
    public Corpus choosing(PartChoice choice) {
        var chosen = new ArrayList<CorpusFile>();
        var without = new ArrayList<>(leftOut);
        for (var file : files) {
            choice.of(file.melody())
                    .ifPresentOrElse(
                            melody -> chosen.add(file.with(melody)),
                            () -> without.add(new LeftOut(file.path(), choice.reasonWithout())));
        }
        return new Corpus(chosen, without);
    }
}
