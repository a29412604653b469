package antiphon.sound;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects the voices to the output that was asked for last. Opening is slow and happens on a thread of its own;
 * everything else belongs to the player's thread.
 */
final class OutputSwitch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutputSwitch.class);

    private final SoundOutputs outputs;
    private final Voices voices;
    private final Predicate<Runnable> player;
    private final Consumer<OutputState> changed;
    private final ExecutorService opener = Executors.newSingleThreadExecutor(DaemonThread.named("sound-output"));
    private OpenOutput open = OpenOutput.SILENT;
    private long requests;

    /**
     * Connects nothing yet.
     *
     * @param player  runs what it is given on the player's thread; answers false, and does not, once that has ended
     * @param changed told on the player's thread
     */
    OutputSwitch(SoundOutputs outputs, Voices voices, Predicate<Runnable> player, Consumer<OutputState> changed) {
        this.outputs = outputs;
        this.voices = voices;
        this.player = player;
        this.changed = changed;
    }

    /** Silences the output there is and opens another in its place. */
    void change(SoundOutput output) {
        var request = ++requests;
        replace(OpenOutput.SILENT);
        changed.accept(new OutputState.Opening());
        opener.execute(() -> open(request, output));
    }

    /** From the sequencer to the ear, in seconds. */
    double latency() {
        return open.latency();
    }

    @Override
    public void close() {
        requests++;
        replace(OpenOutput.SILENT);
        opener.shutdown();
    }

    private void open(long request, SoundOutput output) {
        try {
            var opened = outputs.open(output);
            if (!player.test(() -> arrived(request, opened, new OutputState.Sounding(output)))) {
                opened.close();
            }
        } catch (IOException e) {
            LOG.info("The output {} cannot be opened", output.name(), e);
            failed(request, new OutputState.Silent(output, e.getMessage()));
        } catch (OutOfMemoryError e) {
            LOG.error("The output {} does not fit into memory", output.name(), e);
            failed(request, new OutputState.Silent(output, "The sounds need more memory: choose a smaller SoundFont."));
        } catch (RuntimeException | Error e) {
            LOG.error("The output {} failed on opening", output.name(), e);
            failed(request, new OutputState.Silent(output, "The sound output failed: the log says more."));
        }
    }

    private void failed(long request, OutputState.Silent state) {
        if (!player.test(() -> arrived(request, OpenOutput.SILENT, state))) {
            LOG.debug("The player closed before its output failed");
        }
    }

    private void arrived(long request, OpenOutput opened, OutputState state) {
        if (request != requests) {
            opened.close();
            return;
        }
        replace(opened);
        changed.accept(state);
    }

    private void replace(OpenOutput next) {
        voices.connect(next.receiver());
        open.close();
        open = next;
    }
}
