package antiphon.cli;

import antiphon.corpus.CorpusLoader;
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

/** Says what the importer sees in files and folders, and what it leaves out, with reasons. */
@Command(
        name = "inspect",
        description = "Says what the importer sees in files and folders, and what it leaves out, with reasons.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "what to look into; folders with all in them")
    private List<Path> paths;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ExistingPaths.require(paths);
        var inspection = Inspection.of(new CorpusLoader(paths).run(JobContext.UNATTENDED));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(inspection));
        } else {
            inspection.lines().forEach(out::println);
        }
        return 0;
    }
}
