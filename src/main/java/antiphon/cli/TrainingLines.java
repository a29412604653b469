package antiphon.cli;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.JobContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the epochs of a training, one a line: for reading, or as JSON objects. */
final class TrainingLines implements TrainingWatcher {

    private static final List<String> FIGURES =
            List.of("loss_g", "loss_d", "nll_train", "nll_valid", "mse_train", "mse_valid", "spread");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final boolean onTerminal;

    /**
     * Lines to {@code out}, warnings to {@code err}.
     *
     * @param onTerminal whether a progress bar tells the epochs instead
     */
    TrainingLines(PrintWriter out, PrintWriter err, boolean json, boolean onTerminal) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.onTerminal = onTerminal;
    }

    @Override
    public void warned(String sentence) {
        err.println(sentence);
    }

    @Override
    public void endedEarly(String stage, int epochs) {
        err.printf("%s ends early: for %d epochs the music kept aside was foretold no better.%n", stage, epochs);
    }

    @Override
    public void epochClosed(EpochRecord epoch) {
        if (onTerminal) {
            return;
        }
        try {
            out.println(json ? Json.of(document(epoch)) : line(epoch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A context that shows nothing between the lines. */
    static JobContext silent(StopOnInterrupt interrupt) {
        return new JobContext() {

            @Override
            public void report(long done, long total) {}

            @Override
            public void say(String message) {}

            @Override
            public boolean stopRequested() {
                return interrupt.isRequested();
            }
        };
    }

    private static Map<String, Object> document(EpochRecord epoch) {
        var document = new LinkedHashMap<String, Object>();
        document.put("epoch", epoch.epoch());
        document.put("stage", epoch.stage());
        document.put("step", epoch.step());
        document.put("seconds", epoch.seconds());
        FIGURES.forEach(figure -> document.put(figure, epoch.figures().get(figure)));
        document.putAll(new TreeMap<>(epoch.figures()));
        return document;
    }

    private static String line(EpochRecord epoch) {
        var figures = FIGURES.stream()
                .filter(epoch.figures()::containsKey)
                .map(figure -> String.format(
                        Locale.ROOT, "%s %.3f", figure, epoch.figures().get(figure)))
                .collect(Collectors.joining("  "));
        return String.format(
                Locale.ROOT,
                "epoch %d  %s  step %d  %.0f s  %s",
                epoch.epoch(),
                epoch.stage(),
                epoch.step(),
                epoch.seconds(),
                figures);
    }
}
