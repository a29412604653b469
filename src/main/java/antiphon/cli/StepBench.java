package antiphon.cli;

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

    @Override
    public Integer call() throws IOException {
        var step = new ReferenceStep(threads);
        for (var i = 0; i < WARM_UP; i++) {
            step.train();
        }
        new PairedRounds(System.in, spec.commandLine().getOut()).run(() -> {
            step.train();
            return step;
        });
        return 0;
    }
}
