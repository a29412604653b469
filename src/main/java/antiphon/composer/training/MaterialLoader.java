package antiphon.composer.training;

import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.SongBook;
import antiphon.composer.file.CorpusDescription;
import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.statistics.SongMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Reads the music of a training and finds out, before anything is trained, whether it can be learned from. */
public final class MaterialLoader implements Job<TrainingMaterial> {

    private static final int FEWEST_EVENTS = 256;

    private final MaterialSources sources;
    private final TrainingSettings settings;
    private final EventBins bins;

    /**
     * Creates a loader.
     *
     * @param sources  where the music lies
     * @param settings how much of it is kept aside for validation
     */
    public MaterialLoader(MaterialSources sources, TrainingSettings settings) {
        this.sources = sources;
        this.settings = settings;
        this.bins = binsOf(sources.part());
    }

    /** The categories in which music of {@code part} is told. */
    static EventBins binsOf(PartChoice part) {
        return part == PartChoice.VOICE || part == PartChoice.HIGHEST ? EventBins.MELODIC : EventBins.POLYPHONIC;
    }

    @Override
    public TrainingMaterial run(JobContext context) throws IOException, UnusableCorpusException {
        var whole = load(sources.wanted(), context);
        var own = sources.validation().isEmpty();
        var split = sources.split(whole, settings.value(NumberSetting.VALIDATION_SHARE));
        var aside = own ? split.validation() : load(sources.validation(), context);
        var others = load(sources.mixture(), context).without(aside);
        var wanted = Songs.of(MaterialSources.learned(split.train(), aside), bins);
        require(wanted);
        return material(wanted, Songs.of(others, bins), Songs.of(aside, bins), union(whole, others, aside));
    }

    private TrainingMaterial material(Songs wanted, Songs others, Songs aside, Corpus all)
            throws UnusableCorpusException {
        if (!sources.mixture().isEmpty() && others.songs().isEmpty()) {
            throw new UnusableCorpusException(
                    "No file of the mixture can be used: %s.".formatted(others.commonestReason()));
        }
        var mixed = new ArrayList<>(wanted.songs());
        mixed.addAll(others.songs());
        var leftOut = new ArrayList<>(wanted.leftOut());
        leftOut.addAll(others.leftOut());
        leftOut.addAll(aside.leftOut());
        return new TrainingMaterial(
                bins,
                sources.part().name(),
                new SongBook(wanted.songs()),
                others.songs().isEmpty() ? Optional.empty() : Optional.of(new SongBook(mixed)),
                windows(aside),
                leftOut,
                description(wanted, aside, all),
                music(wanted, others));
    }

    private List<List<Event>> windows(Songs aside) {
        return aside.songs().isEmpty()
                ? List.of()
                : new SongBook(aside.songs())
                        .draw(
                                settings.count(NumberSetting.VALIDATION_WINDOWS),
                                new SplittableRandom(MaterialSources.VALIDATION_SEED));
    }

    private static SongMemory music(Songs wanted, Songs others) {
        var steps = new ArrayList<>(wanted.steps());
        steps.addAll(others.steps());
        return new SongMemory(steps);
    }

    private CorpusDescription description(Songs wanted, Songs aside, Corpus all) {
        return new CorpusDescription(
                sources.title(),
                all.fingerprint(),
                wanted.songs().size(),
                aside.songs().size(),
                wanted.events(),
                wanted.shifts());
    }

    private Corpus load(List<Path> paths, JobContext context) throws IOException {
        return new CorpusLoader(paths).run(context).choosing(sources.part());
    }

    private static void require(Songs wanted) throws UnusableCorpusException {
        if (wanted.songs().isEmpty()) {
            throw new UnusableCorpusException(
                    "No file of the corpus can be used, most often because: %s.".formatted(wanted.commonestReason()));
        }
        if (wanted.events() < FEWEST_EVENTS) {
            throw new UnusableCorpusException("The corpus has %d events, at least %d are needed to learn anything."
                    .formatted(wanted.events(), FEWEST_EVENTS));
        }
    }

    private static Corpus union(Corpus... corpora) {
        var files = new ArrayList<CorpusFile>();
        for (var corpus : corpora) {
            files.addAll(corpus.files());
        }
        return new Corpus(files, List.of());
    }
}
