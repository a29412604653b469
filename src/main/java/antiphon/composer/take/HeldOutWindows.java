package antiphon.composer.take;

import antiphon.composer.event.EventBins;
import antiphon.composer.event.Song;
import antiphon.composer.event.SongBook;
import antiphon.composer.event.SongEncoder;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Asks a network how well it expects music, over windows that are the same for all networks of the same categories. */
final class HeldOutWindows {

    private static final long SEED = 99;
    private static final int WINDOWS = 512;
    private static final int TOGETHER = 32;

    private final SongEncoder encoder;
    private final EventWriter network;

    HeldOutWindows(EventBins bins, EventWriter network) {
        this.encoder = new SongEncoder(bins);
        this.network = network;
    }

    /** Nats an event; absent without a song that can be told in events, without likelihood, and when stopped. */
    OptionalDouble nats(List<Melody> music, JobContext context) {
        var songs = music.stream()
                .map(melody -> encoder.encode("", melody))
                .filter(Song.class::isInstance)
                .map(Song.class::cast)
                .toList();
        if (songs.isEmpty()) {
            return OptionalDouble.empty();
        }
        var windows = new SongBook(songs).draw(WINDOWS, new SplittableRandom(SEED));
        double sum = 0;
        for (var from = 0; from < WINDOWS; from += TOGETHER) {
            var nats = network.nats(windows.subList(from, from + TOGETHER));
            if (nats.isEmpty() || context.stopRequested()) {
                return OptionalDouble.empty();
            }
            sum += nats.getAsDouble() * TOGETHER / WINDOWS;
            context.report(from + TOGETHER, WINDOWS);
        }
        return OptionalDouble.of(sum);
    }
}
