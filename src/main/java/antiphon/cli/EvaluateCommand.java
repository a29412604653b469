package antiphon.cli;

import antiphon.corpus.PartChoice;
import antiphon.evaluation.RealMusic;
import antiphon.evaluation.RealMusicSources;
import antiphon.evaluation.Trial;
import antiphon.evaluation.report.ReportFile;
import antiphon.job.JobContext;
import antiphon.statistics.EvaluationRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges composers against real music: a table with real music and noise as the two ends of the scale. */
@Command(
        name = "evaluate",
        description = "Judges composers against real music that they have not learned from.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final ComposerLookup composers;

    @Spec
    private CommandSpec spec;

    @Option(names = "--composer", arity = "1..*", paramLabel = "NAME|FILE", description = "whom to judge")
    private List<String> names = List.of();

    @Option(
            names = "--corpus",
            arity = "1..*",
            required = true,
            paramLabel = "DIR|FILE",
            description =
                    "real music to judge by; without --training the tenth of its files that a training on them keeps"
                            + " aside, the others count as training")
    private List<Path> corpus = List.of();

    @Option(
            names = "--training",
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "music that was learned from, to see what was copied")
    private List<Path> training = List.of();

    @Option(
            names = "--part",
            defaultValue = "all",
            paramLabel = "all|voice|highest|keyboard",
            description = "which part of the real music (default: ${DEFAULT-VALUE})")
    private PartChoice part = PartChoice.ALL;

    @Option(names = "--count", defaultValue = "200", description = "melodies a draw, 8 to 5000 (default: 200)")
    private int count;

    @Option(names = "--events", defaultValue = "64", description = "notes a melody, 8 to 1000 (default: 64)")
    private int events;

    @Option(names = "--draws", defaultValue = "1", description = "draws to take the mean of, 1 to 20 (default: 1)")
    private int draws;

    @Option(names = "--seed", defaultValue = "1", description = "fixes every draw (default: 1)")
    private long seed;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "also write a comparison: FILE.html to read, FILE.csv or FILE.json with all numbers; may be"
                    + " given several times")
    private List<Path> reports = List.of();

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    EvaluateCommand(ComposerLookup composers) {
        this.composers = composers;
    }

    @Override
    public Integer call() throws IOException {
        require("--count", count, 8, 5000);
        require("--events", events, 8, 1000);
        require("--draws", draws, 1, 20);
        if (!reports.isEmpty() && names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--report needs a --composer to report on");
        }
        var files = new ArrayList<ReportFile>();
        for (var report : reports) {
            files.add(ReportFile.at(report));
        }
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), () -> false)) {
            evaluate(files, progress);
        }
        return 0;
    }

    private void evaluate(List<ReportFile> files, JobContext progress) throws IOException {
        var sources = new RealMusicSources(corpus, training, part);
        var music = RealMusic.load(sources, progress);
        var trial = new Trial(music, new Trial.Size(count, events, draws), seed, progress);
        var rows = new ArrayList<EvaluationRow>(trial.realAndNoise());
        for (var name : new LinkedHashSet<>(names)) {
            rows.add(trial.judge(name, composers.open(name)));
        }
        if (!files.isEmpty()) {
            var comparison = trial.comparison(sources);
            for (var file : files) {
                file.write(comparison);
            }
        }
        tellLeftOut(music);
        print(new EvaluationTable(count, draws, rows));
    }

    private void tellLeftOut(RealMusic music) {
        if (!music.leftOut().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Files of real music left out, as training leaves them out too: %d; --report lists them."
                            .formatted(music.leftOut().size()));
        }
    }

    private void print(EvaluationTable table) throws IOException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(table.document()));
        } else {
            table.lines().forEach(out::println);
        }
    }

    private void require(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new ParameterException(
                    spec.commandLine(), "%s must be %d to %d, was %d".formatted(name, min, max, value));
        }
    }
}
