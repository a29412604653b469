package antiphon.cli;

import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.HeldOutMusic;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.library.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how well composers expect music that they have not learned from. */
@Command(
        name = "likelihood",
        description = "Tells how well composers expect music: nats an event, the fewer the better.",
        mixinStandardHelpOptions = true)
final class LikelihoodCommand implements Callable<Integer> {

    private static final int MOST_WINDOWS = 100_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--composer",
            arity = "1..*",
            required = true,
            paramLabel = "NAME|FILE",
            description = "composers to compare, all of one kind and part")
    private List<String> names = List.of();

    @Option(
            names = "--corpus",
            arity = "1..*",
            required = true,
            paramLabel = "DIR|FILE",
            description = "music that none of them has learned from")
    private List<Path> corpus = List.of();

    @Option(names = "--part", defaultValue = "all", description = "all, voice, highest or keyboard (default: all)")
    private PartChoice part = PartChoice.ALL;

    @Option(names = "--windows", defaultValue = "1024", description = "windows of 64 events (default: 1024)")
    private int windows;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (windows < 1 || windows > MOST_WINDOWS) {
            throw new ParameterException(
                    spec.commandLine(), "--windows must be 1 to %d, was %d".formatted(MOST_WINDOWS, windows));
        }
        ExistingPaths.require(corpus);
        var store = new ComposerStore(DataFolder.ofThisProcess().composers());
        var files = new CorpusLoader(corpus).run(JobContext.UNATTENDED).choosing(part);
        var music = new HeldOutMusic(new NetworkPupils(), files);
        var rows = new ArrayList<Row>();
        for (var name : names) {
            rows.add(new Row(name, music.nats(store.read(name), windows)));
        }
        print(new Table(windows, rows));
        return 0;
    }

    private void print(Table table) throws Exception {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(table));
        } else {
            table.rows().forEach(row -> out.printf("%-40s %.3f nats an event%n", row.composer(), row.nats()));
        }
    }

    private record Table(int windows, List<Row> rows) {}

    private record Row(String composer, double nats) {}
}
