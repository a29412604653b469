package antiphon.cli;

import antiphon.composer.training.TrainingResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a composer on MIDI files, or goes on with a training that was stopped. */
@Command(
        name = "train",
        description = "Trains a composer. Ctrl-C stops and keeps what is learned; --resume goes on from there.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TrainOptions options;

    @Option(names = "--json", description = "print one JSON object for each epoch and nothing else")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var err = spec.commandLine().getErr();
        options.check(spec.commandLine());
        try (var interrupt = new StopOnInterrupt()) {
            var onTerminal = !json && TerminalProgress.isAttended();
            var lines = new TrainingLines(spec.commandLine().getOut(), err, json, onTerminal);
            var training = options.prepare(lines);
            tell(training, err);
            var context =
                    onTerminal ? new TerminalProgress(err, interrupt::isRequested) : TrainingLines.silent(interrupt);
            report(training.job().run(context), onTerminal);
        }
        return 0;
    }

    private static void tell(PreparedTraining training, PrintWriter err) {
        training.leftOut().forEach(piece -> err.println("left out: %s: %s".formatted(piece.name(), piece.reason())));
        err.println("learning from %d pieces, %d events; %d pieces kept aside; %d left out"
                .formatted(
                        training.corpus().songs(),
                        training.corpus().events(),
                        training.corpus().validation(),
                        training.leftOut().size()));
    }

    private void report(TrainingResult result, boolean onTerminal) {
        var say = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        if (onTerminal) {
            say.println();
        }
        say.println(
                result.stoppedEarly()
                        ? "Stopped. %s keeps all of it; go on with --resume %s and the same music."
                                .formatted(result.file(), result.file())
                        : "Done: %s, %.1f minutes of one core."
                                .formatted(result.file(), result.composer().minutes()));
    }
}
