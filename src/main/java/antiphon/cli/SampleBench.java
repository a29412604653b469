package antiphon.cli;

import antiphon.network.recurrent.ReferenceStep;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the making of one sequence at the published sizes, for a program that sets several side by side. */
@Command(
        name = "sample",
        description = "Prints READY, then for each line of input generates one sequence and prints milliseconds.",
        mixinStandardHelpOptions = true)
final class SampleBench implements Callable<Integer> {

    /** Sequences until the virtual machine has compiled what is hot. */
    private static final int WARM_UP = 12;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", defaultValue = "1", description = "threads of a matrix product (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--steps", defaultValue = "1000", description = "time steps of a sequence (${DEFAULT-VALUE})")
    private int steps;

    @Override
    public Integer call() throws IOException {
        var reference = new ReferenceStep(threads);
        for (var i = 0; i < WARM_UP; i++) {
            reference.sample(steps);
        }
        new PairedRounds(System.in, spec.commandLine().getOut()).run(() -> reference.sample(steps));
        return 0;
    }
}
