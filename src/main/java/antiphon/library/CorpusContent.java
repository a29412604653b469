package antiphon.library;

import java.nio.file.Path;
import java.util.List;

/**
 * What a corpus holds.
 *
 * @param sources the files and folders that were added
 * @param pieces  what was found in them
 * @param leftOut what was left out of them
 */
public record CorpusContent(List<Path> sources, List<KeptPiece> pieces, List<PassedOver> leftOut) {

    public CorpusContent {
        sources = List.copyOf(sources);
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }

    /** How many notes all pieces have. */
    public long notes() {
        return pieces.stream().mapToLong(KeptPiece::notes).sum();
    }

    /** How long all pieces sound, in minutes. */
    public double minutes() {
        return pieces.stream().mapToDouble(KeptPiece::seconds).sum() / 60;
    }

    /** The pieces of which something could not be read. */
    public List<KeptPiece> partial() {
        return pieces.stream().filter(KeptPiece::isPartial).toList();
    }

    /** How many files were left out because the corpus has the same piece already. */
    public long twins() {
        return leftOut.stream().filter(PassedOver::twin).count();
    }
}
