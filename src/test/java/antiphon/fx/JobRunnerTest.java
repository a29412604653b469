package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

@DisplayName("JobRunner")
@SuppressWarnings("FutureReturnValueIgnored") // outcomes, failures included, go to the listeners
class JobRunnerTest {

    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final JobRunner runner = new JobRunner(failure::complete);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    @DisplayName("hands the result to the JavaFX thread")
    void result() throws Exception {
        var thread = new CompletableFuture<Boolean>();
        runner.start(context -> 42, answer -> thread.complete(answer == 42 && Platform.isFxApplicationThread()));
        assertTrue(thread.get(10, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("tells about every job that threw")
    void failureIsTold() throws Exception {
        runner.start(
                context -> {
                    throw new IOException("no");
                },
                answer -> {});
        assertEquals("no", failure.get(10, TimeUnit.SECONDS).getMessage());
    }

    @Test
    @DisplayName("still gives the result of a job that was asked to stop")
    void stop() throws Exception {
        // given
        var done = new CompletableFuture<String>();
        var begun = new CountDownLatch(1);
        var task = runner.start(
                context -> {
                    begun.countDown();
                    while (!context.stopRequested()) {
                        Thread.onSpinWait();
                    }
                    return "what I have";
                },
                done::complete);

        // when
        begun.await();
        task.stop();

        // then
        assertEquals("what I have", done.get(10, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("asks what is running to stop when it is closed, waits for that, and begins nothing more")
    void closes() throws Exception {
        // given
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        runner.start(
                context -> {
                    begun.countDown();
                    while (!context.stopRequested()) {
                        Thread.onSpinWait();
                    }
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                    ended.set(true);
                    return 0;
                },
                answer -> {});
        begun.await();

        // when
        runner.close();

        // then
        assertTrue(ended.get());
        var late = runner.start(context -> 0, answer -> {});
        assertTrue(late.isCancelled());
    }
}
