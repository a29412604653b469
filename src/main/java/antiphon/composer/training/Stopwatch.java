package antiphon.composer.training;

import java.lang.management.ManagementFactory;

/** Measures how long the calling thread computed, which is how a budget of minutes is counted. */
public final class Stopwatch {

    private long last = now();

    /** Begins to measure. */
    public Stopwatch() {}

    /** Seconds since it was made or last asked. */
    public double lap() {
        var now = now();
        var seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }

    private static long now() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
