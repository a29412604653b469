package antiphon.cli;

import picocli.CommandLine.Command;

/** The program as a whole: the list of its commands, its help and its version. */
@Command(
        name = "antiphon",
        description = "Composes with a C-RNN-GAN and a plain recurrent network. Without a command the window opens.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GenerateCommand.class,
            TrainCommand.class,
            ComposersCommand.class,
            LikelihoodCommand.class,
            RememberCommand.class,
            InspectCommand.class,
            StatisticsCommand.class,
            FigureCommand.class,
            RenderCommand.class,
            BenchCommand.class
        })
final class AntiphonCommand {}
