package antiphon.composer.paper;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.UnusableCorpusException;
import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.Split;
import antiphon.corpus.Splitter;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.statistics.SongMemory;
import antiphon.statistics.SongSteps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the music of a training by the paper; every file that has tones can be told, whatever its rhythm. */
public final class PaperMaterialLoader implements Job<PaperMaterial> {

    private static final int FEWEST_TONES = 256;
    private static final long VALIDATION_SEED = 99;

    private final MaterialSources sources;
    private final PaperSettings settings;

    /** A loader of {@code sources}, which may name no mixture, as the paper knows none. */
    public PaperMaterialLoader(MaterialSources sources, PaperSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    @Override
    public PaperMaterial run(JobContext context) throws IOException, UnusableCorpusException {
        if (!sources.mixture().isEmpty()) {
            throw new UnusableCorpusException("This recipe learns from one corpus: leave the mixture out.");
        }
        var whole = load(sources.wanted(), context);
        var split = split(whole, context);
        var songs = songs(split.train().files());
        var tones = songs.stream().mapToLong(song -> song.tones().size()).sum();
        if (tones < FEWEST_TONES) {
            throw new UnusableCorpusException("The corpus has %d tones, at least %d are needed to learn anything."
                    .formatted(tones, FEWEST_TONES));
        }
        var aside = songs(split.validation().files());
        return new PaperMaterial(
                songs,
                aside,
                sources.part().name(),
                leftOut(whole),
                description(whole, songs, aside, tones),
                music(split));
    }

    private Split split(Corpus whole, JobContext context) throws IOException, UnusableCorpusException {
        var own = sources.validation().isEmpty();
        var share = own ? settings.number(PaperSetting.VALIDATION_SHARE) : 0;
        var split = new Splitter(Splitter.Unit.FILE, VALIDATION_SEED, share, 0).split(whole);
        var validation = own ? split.validation() : load(sources.validation(), context);
        return new Split(limited(MaterialSources.learned(split.train(), validation)), validation, split.heldOut());
    }

    /** At most so many songs of each composer as are set. */
    private Corpus limited(Corpus corpus) {
        var most = settings.count(PaperSetting.WORKS_PER_COMPOSER);
        var taken = new HashMap<String, Integer>();
        var files = corpus.files().stream()
                .filter(file -> most == 0 || taken.merge(file.composer(), 1, Integer::sum) <= most)
                .toList();
        return new Corpus(files, corpus.leftOut());
    }

    private Corpus load(List<Path> paths, JobContext context) throws IOException {
        return wanted(new CorpusLoader(paths).run(context).choosing(sources.part()));
    }

    /** The songs of the composer that is wanted, if one is. */
    private Corpus wanted(Corpus corpus) {
        var composer = settings.text(PaperSetting.COMPOSER);
        var files = corpus.files().stream()
                .filter(file ->
                        composer.equals(PaperSetting.COMPOSER.usual()) || composer.equalsIgnoreCase(file.composer()))
                .toList();
        return new Corpus(files, corpus.leftOut());
    }

    private static List<PaperSong> songs(List<CorpusFile> files) {
        return files.stream().flatMap(file -> song(file).stream()).toList();
    }

    private static Optional<PaperSong> song(CorpusFile file) {
        var tones = PaperSong.tones(file.melody());
        return tones.isEmpty() ? Optional.empty() : Optional.of(new PaperSong(file.name(), tones));
    }

    private static List<Encoded.LeftOut> leftOut(Corpus corpus) {
        var leftOut = new ArrayList<Encoded.LeftOut>();
        corpus.leftOut()
                .forEach(file -> leftOut.add(
                        new Encoded.LeftOut(String.valueOf(file.path().getFileName()), file.reason())));
        return leftOut;
    }

    private static SongMemory music(Split split) {
        return new SongMemory(split.train().files().stream()
                .flatMap(file -> SongSteps.of(file.title(), file.melody()).stream())
                .toList());
    }

    private CorpusDescription description(Corpus whole, List<PaperSong> songs, List<PaperSong> aside, long tones) {
        var names = sources.wanted().stream()
                .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining(", "));
        return new CorpusDescription(
                sources.about().isBlank() ? names : sources.about(),
                whole.fingerprint(),
                songs.size(),
                aside.size(),
                tones,
                new TreeMap<>());
    }
}
