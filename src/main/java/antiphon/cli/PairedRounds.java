package antiphon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Lets another program time this one side by side with others: prints {@code READY}, then for each line of input does
 * one unit of work and prints its milliseconds, until the input ends.
 */
final class PairedRounds {

    /** What is timed. */
    @FunctionalInterface
    interface Work {

        /** Does one unit; what it answers is not looked at. */
        Object unit() throws IOException;
    }

    private final BufferedReader in;
    private final PrintWriter out;

    PairedRounds(InputStream in, PrintWriter out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** Answers rounds until the input ends; {@code work} is warm already. */
    void run(Work work) throws IOException {
        out.println("READY");
        while (in.readLine() != null) {
            var begin = System.nanoTime();
            work.unit();
            out.println(String.format(Locale.ROOT, "%.3f", (System.nanoTime() - begin) / 1e6));
        }
    }
}
