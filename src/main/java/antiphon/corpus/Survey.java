package antiphon.corpus;

import java.util.List;

/**
 * What was found in files and folders.
 *
 * @param pieces  what can be learned from, no two of the same content, in the order of their paths
 * @param leftOut what cannot, with reasons
 * @param isWhole whether everything was looked at
 */
public record Survey(List<Piece> pieces, List<LeftOut> leftOut, boolean isWhole) {

    public Survey {
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }

    /** How many notes all pieces have. */
    public long noteCount() {
        return pieces.stream().mapToLong(Piece::notes).sum();
    }
}
