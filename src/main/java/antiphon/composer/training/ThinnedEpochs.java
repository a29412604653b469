package antiphon.composer.training;

import antiphon.composer.file.EpochRecord;
import java.util.List;
import java.util.stream.IntStream;

/** The epochs of a long training as its file keeps them, so that its description stays short enough to be read. */
final class ThinnedEpochs {

    private static final int MOST = 8192;

    private ThinnedEpochs() {}

    /** All of {@code epochs} where they are not too many, else every second, third ... and always the last. */
    static List<EpochRecord> of(List<EpochRecord> epochs) {
        var step = (epochs.size() + MOST - 1) / MOST;
        return step <= 1
                ? epochs
                : IntStream.range(0, epochs.size())
                        .filter(index -> (epochs.size() - 1 - index) % step == 0)
                        .mapToObj(epochs::get)
                        .toList();
    }
}
