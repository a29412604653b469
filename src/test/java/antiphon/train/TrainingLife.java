package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A {@link TrainingProcess}, from its start until it is killed, which closing this does. */
final class TrainingLife implements AutoCloseable {

    private static final long LOOK_NANOS = 50_000;

    private final Process process;
    private final BufferedReader out;
    private final List<String> said = new ArrayList<>();

    private TrainingLife(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly); // should it hang
    }

    /** Starts the program in {@code home}, where it trains so many epochs or goes on with what it began there. */
    static TrainingLife begin(Path home, Path music, int epochs) throws IOException {
        var builder = new ProcessBuilder(command(home, music, epochs)).redirectErrorStream(true);
        // without the system's commands it trains at usual priority, and a busy computer does not starve the test
        builder.environment().put("PATH", home.toString());
        return new TrainingLife(builder.start());
    }

    private static List<String> command(Path home, Path music, int epochs) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                TrainingProcess.class.getName(),
                home.toString(),
                music.toString(),
                Integer.toString(epochs));
    }

    /** Waits until it takes its first step, and answers that step's number. */
    long firstStep() throws IOException {
        return Long.parseLong(awaitLine("step ").substring("step ".length()));
    }

    /** Waits until it says something that begins so, and answers all of the line. */
    String awaitLine(String begin) throws IOException {
        var line = out.readLine();
        while (line != null && !line.startsWith(begin)) {
            assertTrue(!line.startsWith("failed") && !line.startsWith("damaged") && !line.contains("FAILED"), line);
            said.add(line);
            line = out.readLine();
        }
        assertTrue(line != null, () -> "it did not come to say " + begin + " but said " + said);
        return line;
    }

    /** Waits for so many lines more, or for the end. */
    void listenTo(int lines) {
        out.lines().limit(lines).forEach(line -> {});
    }

    /** Waits for {@code moment}, and is back at once when it is there. */
    void await(String what, BooleanSupplier moment) {
        while (!moment.getAsBoolean()) {
            assertTrue(process.isAlive(), () -> "it ended before " + what);
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Kills it. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        out.close();
    }
}
