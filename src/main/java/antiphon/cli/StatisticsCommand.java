package antiphon.cli;

import antiphon.corpus.CorpusLoader;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Formulas;
import antiphon.statistics.MelodyStatistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--first",
            paramLabel = "TONES",
            description = "measure only so many tones of each file, the first in order of time; files with fewer are"
                    + " passed over")
    private Optional<Integer> first = Optional.empty();

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (first.isPresent() && first.get() < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--first must be 1 or more, was %d".formatted(first.get()));
        }
        ExistingPaths.require(paths);
        var corpus = new CorpusLoader(paths).run(JobContext.UNATTENDED);
        corpus.leftOut().forEach(file -> spec.commandLine()
                .getErr()
                .println("%s was left out: %s".formatted(file.path(), file.reason())));
        var measured = MeasuredFiles.of(corpus, this::measured);
        if (measured.files().isEmpty()) {
            throw new IOException(
                    first.isPresent()
                            ? "No file has %d tones; ask for fewer.".formatted(first.get())
                            : "There are no notes to measure in what was named; name MIDI files that hold some.");
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(measured));
        } else {
            measured.lines().forEach(out::println);
        }
        return 0;
    }

    private Optional<MelodyStatistics> measured(Melody melody) {
        return first.isPresent()
                ? MelodyStatistics.ofFirst(melody, first.get(), formulas)
                : MelodyStatistics.of(melody, formulas);
    }
}
