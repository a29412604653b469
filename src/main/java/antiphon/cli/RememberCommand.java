package antiphon.cli;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a composer's file the memory of its training music that files of earlier versions lack. */
@Command(
        name = "remember",
        description = {
            "Keeps the music that a composer learned from in its file, so that its takes can be compared with it.",
            "Composers trained by this version keep it already."
        },
        mixinStandardHelpOptions = true)
final class RememberCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.antiphon", description = "the composer")
    private Path file;

    @Option(names = "--corpus", required = true, arity = "1..*", paramLabel = "DIR|FILE", description = "its music")
    private List<Path> corpus = List.of();

    @Option(names = "--mixture", arity = "1..*", paramLabel = "DIR|FILE", description = "the mixture it learned first")
    private List<Path> mixture = List.of();

    @Option(names = "--validation", arity = "1..*", paramLabel = "DIR|FILE", description = "what it was watched by")
    private List<Path> validation = List.of();

    @Override
    public Integer call() throws Exception {
        ExistingPaths.require(corpus);
        ExistingPaths.require(mixture);
        ExistingPaths.require(validation);
        var description = new ComposerFileReader().describe(file).description();
        var sources = new MaterialSources(corpus, mixture, validation, Trainings.part(file), "");
        var settings = TrainingSettings.described(description.settings());
        var material = new MaterialLoader(sources, settings).run(JobContext.UNATTENDED);
        var count = new Trainings(new NetworkPupils()).remember(file, material);
        spec.commandLine().getOut().printf("%s remembers %d pieces.%n", file, count);
        return 0;
    }
}
