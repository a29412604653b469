package antiphon.cli;

import antiphon.composer.store.ComposerStore;
import antiphon.library.DataFolder;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program as it is run with arguments and without a window. */
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /**
     * Runs one command on the calling thread.
     *
     * @param args what was typed after the program's name; without arguments the help is printed
     * @param out  gets what the command answers, in UTF-8
     * @param err  gets one sentence where it failed, in UTF-8
     * @param measurements more commands below {@code bench}, which may use what this package may not
     * @return the exit status: 0 done, 1 failed, 2 not understood
     */
    public static int run(String[] args, PrintStream out, PrintStream err, Object... measurements) {
        var commands = new CommandLine(new AntiphonCommand())
                .addSubcommand(new EvaluateCommand(
                        name -> new ComposerStore(DataFolder.ofThisProcess().composers()).open(name)))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureReport());
        var bench = commands.getSubcommands().get("bench");
        for (var measurement : measurements) {
            bench.addSubcommand(measurement);
        }
        if (args.length == 0) {
            commands.usage(commands.getOut());
            return 0;
        }
        return commands.execute(args);
    }
}
