package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.EpochRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ThinnedEpochs")
class ThinnedEpochsTest {

    @Test
    @DisplayName("keep all epochs of a training that is not very long")
    void keepsAll() {
        var epochs = epochs(8192);

        assertSame(epochs, ThinnedEpochs.of(epochs));
    }

    @Test
    @DisplayName("keep the last epoch and others evenly before it where there are very many")
    void keepsSome() {
        var thinned = ThinnedEpochs.of(epochs(30_000));

        assertTrue(thinned.size() <= 8192 && thinned.size() > 4096, "" + thinned.size());
        assertEquals(30_000, thinned.get(thinned.size() - 1).epoch());
        assertEquals(4, thinned.get(1).epoch() - thinned.get(0).epoch());
    }

    private static List<EpochRecord> epochs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(epoch -> new EpochRecord(epoch, "likelihood", epoch, epoch, Map.of()))
                .toList();
    }
}
