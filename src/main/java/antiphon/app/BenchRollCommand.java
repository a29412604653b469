package antiphon.app;

import antiphon.pianoroll.RollBench;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the piano roll. Stands here and not with the other commands, as those run without JavaFX. */
@Command(
        name = "roll",
        description = "Measures what a frame of the piano roll costs in draw commands.",
        mixinStandardHelpOptions = true)
final class BenchRollCommand implements Callable<Integer> {

    private static final int MOST_NOTES = 10_000_000;

    @Option(
            names = "--notes",
            defaultValue = "100000",
            description = "How many notes the melody has (default: ${DEFAULT-VALUE}).")
    private int notes;

    @Option(names = "--frames", defaultValue = "1000", description = "How many frames are measured (default: 1000).")
    private int frames;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (notes < 1 || notes > MOST_NOTES || frames < 1) {
            throw new ParameterException(spec.commandLine(), "Ask for 1 to 10,000,000 notes and at least 1 frame.");
        }
        var bench = new RollBench(notes);
        say("%,d notes, scrolling: %.3f ms a frame at the median", notes, bench.scroll(frames));
        say("%,d notes, all in view: %.3f ms a frame at the median", notes, bench.everythingInView(frames));
        return 0;
    }

    private void say(String line, Object... figures) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, line, figures));
    }
}
