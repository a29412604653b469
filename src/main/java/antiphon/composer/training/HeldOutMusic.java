package antiphon.composer.training;

import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.SongBook;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.corpus.Corpus;
import java.util.List;
import java.util.SplittableRandom;

/** Music to find out how well composers expect what they have not learned from. */
public final class HeldOutMusic {

    private static final long SEED = 99;

    private final Pupils pupils;
    private final Corpus corpus;

    /**
     * Creates a trial.
     *
     * @param pupils makes the networks
     * @param corpus music that none of the composers has learned from, of the part that they know
     */
    public HeldOutMusic(Pupils pupils, Corpus corpus) {
        this.pupils = pupils;
        this.corpus = corpus;
    }

    /**
     * The mean negative log likelihood that {@code composer} gives to the music, in nats an event; the less, the better
     * it expects it. Always taken on the same windows, so that composers can be compared that hear music alike.
     *
     * @param windows how many windows of music are looked at, 1 or more
     */
    public double nats(ComposerFile composer, int windows)
            throws ComposerFileException, UnusableCorpusException, TrainingSettingException {
        var description = composer.description();
        var recipe = Recipe.of(description.recipe());
        var bins = EventBins.named(description.bins());
        if (recipe.isEmpty() || bins.isEmpty()) {
            throw new ComposerFileException("%s knows no likelihood of events.".formatted(description.name()));
        }
        var settings = TrainingSettings.described(description.settings());
        var pupil = pupils.create(recipe.get(), bins.get(), settings, 0);
        pupil.setWeights(composer.weights());
        return pupil.likelihood(windows(bins.get(), windows));
    }

    private List<List<Event>> windows(EventBins bins, int count) throws UnusableCorpusException {
        var songs = Songs.of(corpus, bins);
        if (songs.songs().isEmpty()) {
            throw new UnusableCorpusException(
                    "No file of the music can be judged by: %s.".formatted(songs.commonestReason()));
        }
        return new SongBook(songs.songs()).draw(count, new SplittableRandom(SEED));
    }
}
