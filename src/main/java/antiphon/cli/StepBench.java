package antiphon.cli;

import antiphon.composer.paper.PublishedStep;
import antiphon.composer.training.TrainingSettingException;
import antiphon.network.recurrent.ReferenceStep;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times steps of adversarial training at the published sizes, for a program that sets several side by side. */
@Command(
        name = "step",
        description = "Prints READY, then for each line of input trains one step and prints milliseconds.",
        mixinStandardHelpOptions = true)
final class StepBench implements Callable<Integer> {

    /** Steps until the virtual machine has compiled what is hot. */
    private static final int WARM_UP = 6;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", defaultValue = "1", description = "threads of a matrix product (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--paper", description = "the step of the recipe paper instead of that of the networks alone")
    private boolean paper;

    @Override
    public Integer call() throws IOException, TrainingSettingException {
        var step = step();
        for (var i = 0; i < WARM_UP; i++) {
            step.run();
        }
        new PairedRounds(System.in, spec.commandLine().getOut()).run(() -> {
            step.run();
            return step;
        });
        return 0;
    }

    private Runnable step() throws TrainingSettingException {
        if (paper) {
            return new PublishedStep(threads)::train;
        }
        return new ReferenceStep(threads)::train;
    }
}
