package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread will bring about. */
final class Eventually {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);

    private Eventually() {}

    static void that(String what, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            // asked once a round: what held a moment ago need not hold when asked again
            assertTrue(System.nanoTime() - begin < LIMIT, what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
