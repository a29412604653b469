package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step at the paper's sizes")
class PublishedStepTest {

    /** The objects of DL4J and ND4J, which do not grow with the networks. */
    private static final long MOST = 24_000;

    @Test
    @DisplayName("takes from its third time on less than 24 kB of the heap, where its weights have 20 MB")
    void allocatesLittle() throws Exception {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var step = new PublishedStep(1);
        step.train();
        step.train();

        var before = threads.getCurrentThreadAllocatedBytes();
        step.train();
        var taken = threads.getCurrentThreadAllocatedBytes() - before;

        assertTrue(taken < MOST, "%d bytes".formatted(taken));
    }
}
