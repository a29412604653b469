package antiphon.composer.paper;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.file.Style;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.UnusableCorpusException;
import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.Split;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.statistics.SongMemory;
import antiphon.statistics.SongSteps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the music of a training by the paper; every file that has tones can be told, whatever its rhythm. */
public final class PaperMaterialLoader implements Job<PaperMaterial> {

    private static final int FEWEST_TONES = 256;

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
        var all = new CorpusLoader(sources.wanted()).run(context);
        var attribution = Attribution.of(all.files());
        var whole = wanted(all, attribution);
        var split = split(whole, attribution, context);
        var songs = songs(split.train().files(), attribution);
        var tones = songs.stream().mapToLong(song -> song.tones().size()).sum();
        if (tones < FEWEST_TONES) {
            throw new UnusableCorpusException("The corpus has %d tones, at least %d are needed to learn anything."
                    .formatted(tones, FEWEST_TONES));
        }
        var aside = songs(split.validation().files(), attribution);
        return new PaperMaterial(
                songs,
                aside,
                sources.part().name(),
                leftOut(whole),
                description(whole, songs, aside, tones),
                music(split));
    }

    private Split split(Corpus whole, Attribution attribution, JobContext context)
            throws IOException, UnusableCorpusException {
        var split = sources.split(whole, settings.number(PaperSetting.VALIDATION_SHARE));
        var validation = sources.validation().isEmpty()
                ? split.validation()
                : wanted(new CorpusLoader(sources.validation()).run(context), attribution);
        return new Split(
                limited(MaterialSources.learned(split.train(), validation), attribution), validation, split.heldOut());
    }

    /** At most so many songs of each composer as are set. */
    private Corpus limited(Corpus corpus, Attribution attribution) {
        var most = settings.count(PaperSetting.WORKS_PER_COMPOSER);
        var taken = new HashMap<String, Integer>();
        var files = corpus.files().stream()
                .filter(file -> most == 0 || taken.merge(attribution.of(file).composer(), 1, Integer::sum) <= most)
                .toList();
        return new Corpus(files, corpus.leftOut());
    }

    /** The part that is wanted of the songs of the composer that is wanted, if one is. */
    private Corpus wanted(Corpus all, Attribution attribution) {
        var corpus = all.choosing(sources.part());
        var composer = settings.text(PaperSetting.COMPOSER);
        var files = corpus.files().stream()
                .filter(file -> composer.equals(PaperSetting.COMPOSER.usual())
                        || composer.equalsIgnoreCase(attribution.of(file).composer()))
                .toList();
        return new Corpus(files, corpus.leftOut());
    }

    private static List<PaperSong> songs(List<CorpusFile> files, Attribution attribution) {
        return files.stream().flatMap(file -> song(file, attribution).stream()).toList();
    }

    private static Optional<PaperSong> song(CorpusFile file, Attribution attribution) {
        var tones = PaperSong.tones(file.melody());
        return tones.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperSong(file.name(), attribution.of(file), tones));
    }

    /** The styles that can be asked for by name. */
    private List<Style> styles(List<PaperSong> songs) throws UnusableCorpusException {
        if (!settings.is(PaperSetting.GENERATE_META, "on")) {
            return List.of();
        }
        var styles = Styles.of(songs);
        if (styles.size() > CorpusDescription.MOST_STYLES) {
            throw new UnusableCorpusException(
                    "The corpus has %d composers, at most %d can be told apart: leave generate_meta off, or give fewer."
                            .formatted(styles.size(), CorpusDescription.MOST_STYLES));
        }
        return styles;
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

    private CorpusDescription description(Corpus whole, List<PaperSong> songs, List<PaperSong> aside, long tones)
            throws UnusableCorpusException {
        return new CorpusDescription(
                sources.title(),
                whole.fingerprint(),
                songs.size(),
                aside.size(),
                tones,
                new TreeMap<>(),
                styles(songs));
    }
}
