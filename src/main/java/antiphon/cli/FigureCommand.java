package antiphon.cli;

import antiphon.corpus.CorpusLoader;
import antiphon.evaluation.figure.FigureFile;
import antiphon.evaluation.figure.Panel;
import antiphon.evaluation.figure.RunPanel;
import antiphon.evaluation.figure.SongPanel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the figure of the C-RNN-GAN paper from training runs. */
@Command(
        name = "figure",
        description = "Draws the figure of the C-RNN-GAN paper: six curves over the epochs of each run, and over songs"
                + " for real music.",
        mixinStandardHelpOptions = true)
final class FigureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RUN", description = "files of composers trained by the recipe paper")
    private List<Path> runs;

    @Option(names = "--corpus", arity = "1..*", paramLabel = "DIR|FILE", description = "real music for one more panel")
    private List<Path> corpus = List.of();

    @Option(
            names = "--tones",
            defaultValue = "100",
            description = "how many tones of each song are measured, as many as a sample has (default: 100)")
    private int tones;

    @Option(names = "--out", required = true, paramLabel = "FILE.png|svg|csv", description = "where the figure goes")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (tones < 2 || tones > 100_000) {
            throw new ParameterException(spec.commandLine(), "--tones must be 2 to 100000, was " + tones);
        }
        ExistingPaths.require(runs);
        ExistingPaths.require(corpus);
        var file = FigureFile.at(out);
        var panels = new ArrayList<Panel>();
        for (var run : runs) {
            panels.add(RunPanel.read(run));
        }
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), () -> false)) {
            if (!corpus.isEmpty()) {
                panels.add(SongPanel.of(new CorpusLoader(corpus).run(progress), tones));
            }
        }
        file.write(panels);
        spec.commandLine().getOut().println(out);
        return 0;
    }
}
