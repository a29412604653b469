package antiphon.cli;

import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.Trainer;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
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
        var trainings = new Trainings(new NetworkPupils());
        var order = options.order(trainings);
        var material = new MaterialLoader(options.sources(trainings), order.settings()).run(JobContext.UNATTENDED);
        tell(material, err);
        try (var interrupt = new StopOnInterrupt()) {
            var onTerminal = !json && TerminalProgress.isAttended();
            var lines = new TrainingLines(spec.commandLine().getOut(), json);
            var trainer = options.trainer(trainings, order, material, epoch -> {
                if (!onTerminal) {
                    lines.tell(epoch);
                }
            });
            var context =
                    onTerminal ? new TerminalProgress(err, interrupt::isRequested) : TrainingLines.silent(interrupt);
            report(train(trainer, context), onTerminal);
        }
        return 0;
    }

    private static TrainingResult train(Trainer trainer, JobContext context) throws Exception {
        return trainer.run(context);
    }

    private static void tell(TrainingMaterial material, PrintWriter err) {
        material.leftOut().forEach(piece -> err.println("left out: %s: %s".formatted(piece.name(), piece.reason())));
        err.println("learning from %d pieces, %d events; %d pieces kept aside; %d left out"
                .formatted(
                        material.corpus().songs(),
                        material.corpus().events(),
                        material.corpus().validation(),
                        material.leftOut().size()));
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
