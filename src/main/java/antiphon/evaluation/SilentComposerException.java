package antiphon.evaluation;

import antiphon.score.Melody;
import java.io.IOException;
import java.util.List;

/** A composer wrote takes without a single note, which cannot be measured. */
public final class SilentComposerException extends IOException {

    private static final long serialVersionUID = 1L;

    private SilentComposerException(String name, long silent, int of) {
        super(
                ("%s wrote %d of %d takes without a note and cannot be judged; train it longer, or by settings under which"
                                + " it does not collapse.")
                        .formatted(name, silent, of));
    }

    /** Refuses {@code takes} of the composer called {@code name} where some are silent. */
    static void check(String name, List<Melody> takes) throws SilentComposerException {
        var silent = takes.stream().filter(take -> take.noteCount() == 0).count();
        if (silent > 0) {
            throw new SilentComposerException(name, silent, takes.size());
        }
    }
}
