package antiphon.network;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** Measures how many bytes of the heap the calling thread takes for work that it has done before. */
public final class WarmMemory {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 9;

    private WarmMemory() {}

    /** Bytes of one round: the median, as now and then the virtual machine links what it had compiled apart. */
    public static long of(Runnable work) {
        for (var round = 0; round < WARM_UP; round++) {
            work.run();
        }
        return LongStream.generate(() -> taken(work))
                .limit(ROUNDS)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long taken(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
