package antiphon.cli;

import antiphon.corpus.CorpusSurvey;
import antiphon.corpus.Survey;
import antiphon.job.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how long it takes to import all MIDI files of a folder. */
@Command(
        name = "import",
        description = "Measures how long it takes to import all MIDI files of a folder.",
        mixinStandardHelpOptions = true)
final class ImportBench implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder, with all folders in it")
    private Path folder;

    @Option(
            names = "--paired",
            description =
                    "read all once, print READY, then read all again for each line of input and print milliseconds")
    private boolean paired;

    @Override
    public Integer call() throws IOException {
        ExistingPaths.require(List.of(folder));
        var out = spec.commandLine().getOut();
        if (paired) {
            importAll();
            new PairedRounds(System.in, out).run(this::importAll);
            return 0;
        }
        var watch = System.nanoTime();
        var found = importAll();
        var milliseconds = (System.nanoTime() - watch) / 1_000_000;
        out.printf("%d files, %d notes, %d ms%n", found.pieces().size(), found.noteCount(), milliseconds);
        return 0;
    }

    private Survey importAll() throws IOException {
        return new CorpusSurvey(List.of(folder)).run(JobContext.UNATTENDED);
    }
}
