package antiphon.cli;

import antiphon.corpus.CorpusLoader;
import antiphon.job.JobContext;
import antiphon.statistics.Formulas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures files by the figures of the C-RNN-GAN paper. */
@Command(
        name = "statistics",
        description =
                "Measures MIDI files by the figures of the C-RNN-GAN paper. Files with the same content as another "
                        + "are measured once.",
        mixinStandardHelpOptions = true)
final class StatisticsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "what to measure; folders with all in them")
    private List<Path> paths;

    @Option(
            names = "--formulas",
            defaultValue = "clean",
            paramLabel = "clean|seed|submitted",
            description =
                    "as the paper's words mean it, as its published program counts, or as that program did when the"
                            + " paper was submitted (default: ${DEFAULT-VALUE})")
    private Formulas formulas;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ExistingPaths.require(paths);
        var corpus = new CorpusLoader(paths).run(JobContext.UNATTENDED);
        corpus.leftOut().forEach(file -> spec.commandLine()
                .getErr()
                .println("%s was left out: %s".formatted(file.path(), file.reason())));
        var measured = MeasuredFiles.of(corpus, formulas);
        if (measured.files().isEmpty()) {
            throw new IOException("There are no notes to measure in what was named; name MIDI files that hold some.");
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(measured));
        } else {
            measured.lines().forEach(out::println);
        }
        return 0;
    }
}
