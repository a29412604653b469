package antiphon.composer.training;

import antiphon.composer.event.Encoded;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.SongBook;
import antiphon.composer.file.CorpusDescription;
import antiphon.statistics.SongMemory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a training learns from.
 *
 * @param bins       the categories of the events
 * @param part       the part that was taken from each piece
 * @param wanted     the songs whose style is wanted
 * @param mixture    songs of other styles to learn from first, with the wanted ones among them
 * @param validation windows of pieces kept aside; empty where none could be
 * @param leftOut    pieces that cannot be told in events, with reasons
 * @param corpus     what to write about it
 * @param music      what is learned from, to tell later what was copied
 */
public record TrainingMaterial(
        EventBins bins,
        String part,
        SongBook wanted,
        Optional<SongBook> mixture,
        List<List<Event>> validation,
        List<Encoded.LeftOut> leftOut,
        CorpusDescription corpus,
        SongMemory music) {

    public TrainingMaterial {
        Objects.requireNonNull(bins, "bins");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(mixture, "mixture");
        validation = List.copyOf(validation);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(music, "music");
    }
}
