package antiphon.cli;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.paper.PaperMaterialLoader;
import antiphon.composer.paper.PaperOrder;
import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.paper.PaperSettings;
import antiphon.composer.paper.PaperTrainings;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.Trainer;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.library.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is trained, on what, and for how long. */
final class TrainOptions {

    @Option(
            names = "--recipe",
            paramLabel = "studio|rnn|paper|rnn-mle|rnn-mse",
            description = "how to learn (default: studio, or that of --from)")
    private Optional<String> recipe;

    @Option(names = "--corpus", required = true, arity = "1..*", paramLabel = "DIR|FILE", description = "the music")
    private List<Path> corpus;

    @Option(names = "--mixture", arity = "1..*", paramLabel = "DIR|FILE", description = "other styles to learn first")
    private List<Path> mixture = List.of();

    @Option(
            names = "--validation",
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "music to watch the training by (default: a tenth of the corpus, by file)")
    private List<Path> validation = List.of();

    @Option(
            names = "--part",
            description = "all, voice, highest or keyboard (default: all, or what a resumed training began with)")
    private Optional<PartChoice> part;

    @Option(names = "--minutes", description = "how long, in minutes of one core")
    private Optional<Double> minutes;

    @Option(names = "--epochs", description = "how long, in epochs; the same each time")
    private Optional<Integer> epochs;

    @Option(names = "--seed", description = "fixes every draw (default: 1)")
    private Optional<Long> seed;

    @Option(names = "--set", paramLabel = "name=value", description = "a setting; an unknown one lists them all")
    private Map<String, String> settings = new HashMap<>();

    @Option(names = "--about", defaultValue = "", description = "what the corpus is, in a few words for the user")
    private String about;

    @Option(
            names = "--from",
            paramLabel = "NAME|FILE",
            description = "a composer to begin with, whose weights are trained further on this music")
    private Optional<String> from;

    @Option(names = "--resume", paramLabel = "FILE", description = "a stopped training to go on with")
    private Optional<Path> resume;

    @Option(
            names = "--initialize-d",
            description = "with --resume of recipe paper: go on with the generator alone, against a new discriminator")
    private boolean newDiscriminator;

    @Option(names = "--out", paramLabel = "FILE.antiphon", description = "where the composer is kept")
    private Optional<Path> out;

    /** Refuses options that do not go together, budgets out of range, and music that is not there. */
    void check(CommandLine commandLine) throws IOException {
        requireTogether(commandLine);
        try {
            minutes.ifPresent(Budget.Minutes::new);
            epochs.ifPresent(Budget.Epochs::new);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
        ExistingPaths.require(corpus);
        ExistingPaths.require(mixture);
        ExistingPaths.require(validation);
    }

    private void requireTogether(CommandLine commandLine) {
        if (resume.isEmpty() && out.isEmpty()) {
            throw new ParameterException(commandLine, "Say with --out where the composer is to be kept.");
        }
        if (resume.isEmpty() && minutes.isPresent() == epochs.isPresent()) {
            throw new ParameterException(commandLine, "Say with --minutes or with --epochs how long to train.");
        }
        if (resume.isPresent()
                && (minutes.isPresent() || epochs.isPresent() || seed.isPresent() || !settings.isEmpty())) {
            throw new ParameterException(
                    commandLine,
                    "A resumed training keeps its settings; --minutes, --epochs, --seed and --set do not go with it.");
        }
        if (newDiscriminator && resume.isEmpty()) {
            throw new ParameterException(commandLine, "--initialize-d goes with --resume of recipe paper alone.");
        }
        if (from.isPresent() && (resume.isPresent() || recipe.isPresent())) {
            throw new ParameterException(
                    commandLine,
                    "A composer trained with --from keeps its recipe; --recipe and --resume do not go with it.");
        }
    }

    /** Reads the music and makes the training ready, by whatever recipe. */
    PreparedTraining prepare(TrainingWatcher watcher) throws Exception {
        return paperRecipe().isPresent() ? byThePaper(paperRecipe().get(), watcher) : byCategories(watcher);
    }

    private Optional<PaperRecipe> paperRecipe() throws ComposerFileException {
        var asked = resume.isPresent()
                ? Optional.of(new ComposerFileReader()
                        .describe(resume.get())
                        .description()
                        .recipe())
                : recipe;
        return asked.flatMap(PaperRecipe::of);
    }

    private PreparedTraining byThePaper(PaperRecipe wanted, TrainingWatcher watcher) throws Exception {
        var trainings = new PaperTrainings();
        var order = resume.isPresent()
                ? trainings.order(resume.get())
                : new PaperOrder(name(), wanted, PaperSettings.parse(wanted, settings), budget(), seed());
        requireDiscriminatorThatCanBeNew(order.recipe() == PaperRecipe.PAPER);
        var material = new PaperMaterialLoader(sources(), order.settings()).run(JobContext.UNATTENDED);
        var trainer = resume.isPresent()
                ? trainings.resume(resume.get(), out.orElse(resume.get()), material, watcher, newDiscriminator)
                : trainings.begin(order, material, out.orElseThrow(), watcher);
        return new PreparedTraining(material.corpus(), material.leftOut(), trainer);
    }

    private PreparedTraining byCategories(TrainingWatcher watcher) throws Exception {
        requireDiscriminatorThatCanBeNew(false);
        var trainings = new Trainings(new NetworkPupils());
        var order = order(trainings);
        var material = new MaterialLoader(sources(), order.settings()).run(JobContext.UNATTENDED);
        return new PreparedTraining(
                material.corpus(), material.leftOut(), trainer(trainings, order, material, watcher));
    }

    private void requireDiscriminatorThatCanBeNew(boolean there) throws TrainingSettingException {
        if (newDiscriminator && !there) {
            throw new TrainingSettingException(
                    "This training has no discriminator of the paper; leave --initialize-d out.");
        }
    }

    private MaterialSources sources() throws ComposerFileException {
        return new MaterialSources(corpus, mixture, validation, part(), about);
    }

    private PartChoice part() throws ComposerFileException {
        if (resume.isEmpty()) {
            return part.orElse(PartChoice.ALL);
        }
        var begun = Trainings.part(resume.get());
        if (part.isPresent() && part.get() != begun) {
            throw new ComposerFileException("%s was begun with the part %s; leave --part out, or choose that one."
                    .formatted(resume.get().getFileName(), begun.name().toLowerCase(Locale.ROOT)));
        }
        return begun;
    }

    private long seed() {
        return seed.orElse(1L);
    }

    private Budget budget() {
        return minutes.<Budget>map(Budget.Minutes::new).orElseGet(() -> new Budget.Epochs(epochs.orElseThrow()));
    }

    private TrainingOrder order(Trainings trainings) throws Exception {
        if (resume.isPresent()) {
            return trainings.order(resume.get());
        }
        var asked = new TrainingOrder(name(), categoryRecipe(), TrainingSettings.parse(settings), budget(), seed());
        return from.isPresent() ? trainings.orderFrom(base(), asked) : asked;
    }

    private Recipe categoryRecipe() throws TrainingSettingException {
        var label = recipe.orElse(Recipe.STUDIO.label());
        return Recipe.of(label)
                .orElseThrow(() -> new TrainingSettingException(
                        "There is no recipe %s; there are studio, rnn, paper, rnn-mle and rnn-mse.".formatted(label)));
    }

    private ComposerFile base() throws IOException {
        return new ComposerStore(DataFolder.ofThisProcess().composers()).read(from.orElseThrow());
    }

    private Trainer trainer(
            Trainings trainings, TrainingOrder order, TrainingMaterial material, TrainingWatcher watcher)
            throws Exception {
        if (resume.isPresent()) {
            return trainings.resume(resume.get(), out.orElse(resume.get()), material, watcher);
        }
        return from.isPresent()
                ? trainings.beginFrom(base(), order, material, out.orElseThrow(), watcher)
                : trainings.begin(order, material, out.orElseThrow(), watcher);
    }

    private String name() {
        var file = out.orElseThrow().getFileName().toString();
        var dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
