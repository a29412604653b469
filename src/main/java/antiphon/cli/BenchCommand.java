package antiphon.cli;

import picocli.CommandLine.Command;

/** Parent of the measurements. */
@Command(
        name = "bench",
        description = "Measures how fast this program is on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = {StepBench.class, SampleBench.class, ImportBench.class})
final class BenchCommand {}
