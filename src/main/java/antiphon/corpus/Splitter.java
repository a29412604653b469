package antiphon.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Splits corpora by a seed: the same contents and seed give the same split, whatever the files' order and folders.
 *
 * <p>The units of a split are shuffled by the hash of seed and unit, and each goes to the first side that still has room
 * for it: held out, validation, training. A composer with more files than a side has room for therefore trains.
 */
public final class Splitter {

    /** What is never torn apart between the sides of a split. */
    public enum Unit {
        /** Each file by itself, by its content. */
        FILE,
        /** All files of a composer, by {@link CorpusFile#composer}. */
        COMPOSER;

        private String of(CorpusFile file) {
            return this == FILE ? file.hash() : file.composer();
        }
    }

    private final Unit unit;
    private final long seed;
    private final double validation;
    private final double heldOut;

    /**
     * A splitter that gives these fractions of a corpus to two sides, as nearly as the units allow, and the rest to
     * training.
     *
     * @param validation fraction to validate by, 0 to 1; above 0 it is one of two files at least
     * @param heldOut    fraction to hold out, 0 to 1; with {@code validation} at most 1
     */
    public Splitter(Unit unit, long seed, double validation, double heldOut) {
        if (!(validation >= 0 && heldOut >= 0 && validation + heldOut <= 1)) {
            throw new IllegalArgumentException(
                    "fractions must be 0 to 1 together, were %s and %s".formatted(validation, heldOut));
        }
        this.unit = unit;
        this.seed = seed;
        this.validation = validation;
        this.heldOut = heldOut;
    }

    /** The three sides; what {@code corpus} left out stays with training. */
    public Split split(Corpus corpus) {
        var heldOutSide = new Side(Math.round(heldOut * corpus.files().size()));
        var validationSide = new Side(forValidation(corpus.files().size()));
        var train = new ArrayList<CorpusFile>();
        for (var files : shuffledUnits(corpus)) {
            if (!heldOutSide.takes(files) && !validationSide.takes(files)) {
                train.addAll(files);
            }
        }
        return new Split(
                new Corpus(train, corpus.leftOut()),
                new Corpus(validationSide.files, List.of()),
                new Corpus(heldOutSide.files, List.of()));
    }

    private long forValidation(int files) {
        var wanted = Math.round(validation * files);
        return validation > 0 && files > 1 ? Math.max(1, wanted) : wanted;
    }

    private List<List<CorpusFile>> shuffledUnits(Corpus corpus) {
        var units = corpus.files().stream().collect(Collectors.groupingBy(unit::of));
        return units.keySet().stream()
                .sorted(Comparator.comparing(name -> Hash.of(seed + " " + name)))
                .map(units::get)
                .toList();
    }

    private static final class Side {

        private final long room;
        private final List<CorpusFile> files = new ArrayList<>();

        private Side(long room) {
            this.room = room;
        }

        private boolean takes(List<CorpusFile> more) {
            return files.size() + more.size() <= room && files.addAll(more);
        }
    }
}
