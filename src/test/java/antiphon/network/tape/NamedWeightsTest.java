package antiphon.network.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NamedWeights")
class NamedWeightsTest {

    @Test
    @DisplayName("tell DL4J how many numbers they and their updater hold")
    void tellTheirSize() {
        NamedWeights weights =
                new NamedWeights.Builder().matrix("a", 2, 3).matrix("b", 1, 4).build();

        var report = weights.getMemoryReport(InputType.feedForward(1));

        assertEquals(10, report.getParameterSize());
        assertEquals(20, report.getUpdaterStateSize());
    }
}
