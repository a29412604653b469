package antiphon.composer.take;

import antiphon.composer.Critic;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.KeyProfile;
import antiphon.composer.event.Song;
import antiphon.composer.event.SongEncoder;
import antiphon.composer.event.Tone;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets a discriminator hear a take in windows as long as those it learned from, each beginning in the middle of the one
 * before; where two windows hear a note, their mean counts.
 */
final class TakeCritic implements Critic {

    private static final int HOP = Song.WINDOW / 2;

    private final SongEncoder encoder;
    private final EventCritic network;

    TakeCritic(EventBins bins, EventCritic network) {
        this.encoder = new SongEncoder(bins);
        this.network = network;
    }

    @Override
    public synchronized List<Opinion> listen(Melody take) {
        var tones = Tone.of(take);
        if (tones.isEmpty()) {
            return List.of();
        }
        var shift = SongEncoder.shiftOf(KeyProfile.of(tones));
        var scores = scores(encoder.events(tones, shift));
        var heard = encoder.ordered(tones, shift);
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Opinion(Math.round(heard.get(i).onset() * take.ticksPerQuarter()), scores[i]))
                .sorted((a, b) -> Long.compare(a.tick(), b.tick()))
                .toList();
    }

    private double[] scores(List<Event> events) {
        var length = Math.min(Song.WINDOW, events.size());
        var starts = starts(events.size(), length);
        var heard = network.scores(
                starts.stream().map(start -> window(events, start, length)).toList());
        var scores = new double[events.size()];
        var times = new int[events.size()];
        for (var window = 0; window < heard.length; window++) {
            for (var i = 0; i < length; i++) {
                scores[starts.get(window) + i] += heard[window][i];
                times[starts.get(window) + i]++;
            }
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] /= times[i];
        }
        return scores;
    }

    /** Where windows begin; the last one ends with the events. */
    private static List<Integer> starts(int count, int length) {
        var starts = new ArrayList<Integer>();
        for (var start = 0; start < count - length; start += HOP) {
            starts.add(start);
        }
        starts.add(count - length);
        return starts;
    }

    private static List<Event> window(List<Event> events, int start, int length) {
        var window = new ArrayList<>(events.subList(start, start + length));
        window.set(0, window.get(0).first());
        return window;
    }
}
