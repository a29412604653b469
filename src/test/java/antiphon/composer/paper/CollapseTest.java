package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import antiphon.composer.file.EpochRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A collapse")
class CollapseTest {

    private final List<EpochRecord> epochs = new ArrayList<>();

    @Test
    @DisplayName("is none while a generator is pretrained, whose samples are nearly alike")
    void notPretraining() {
        assertEquals(List.of(), told("pretraining", 0.005, 0.03, 0.01));
    }

    @Test
    @DisplayName("is told at the first epoch with an adversary, whatever came before, and again only after a recovery")
    void tellsOnce() {
        told("pretraining", 0.005, 0.0838);

        assertEquals(List.of(3, 6), told("adversarial", 0.0176, 0.005, 0.4, 0.09, 0.01));
    }

    @Test
    @DisplayName("is none where there is nothing to compare with")
    void unknown() {
        epochs.add(new EpochRecord(1, "adversarial", 1, 1, Map.of()));

        assertFalse(Collapse.begins(epochs));
    }

    @Test
    @DisplayName("is not answered with the preset that is trained with")
    void advice() {
        assertEquals(
                "Epoch 4: the generator has collapsed: its samples differ by less than a tenth of what real songs do, "
                        + "whatever the losses say. Some recover within a few epochs; otherwise go back to an earlier epoch,"
                        + " or train with preset=steady.",
                Collapse.sentence(4, Preset.PAPER));
        assertFalse(Collapse.sentence(4, Preset.STEADY).contains("preset=steady"));
    }

    private List<Integer> told(String stage, double... spreads) {
        var told = new ArrayList<Integer>();
        for (var spread : spreads) {
            var epoch = epochs.size() + 1;
            epochs.add(new EpochRecord(epoch, stage, epoch, epoch, Map.of("spread", spread)));
            if (Collapse.begins(epochs)) {
                told.add(epoch);
            }
        }
        return told;
    }
}
