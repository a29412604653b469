package antiphon.composer.take;

import antiphon.composer.event.BeatGrid;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.KeyProfile;
import antiphon.composer.event.Song;
import antiphon.composer.event.SongEncoder;
import antiphon.composer.event.Tone;
import antiphon.score.Melody;
import java.util.List;
import java.util.Optional;

/**
 * The end of given music as events to go on from.
 *
 * @param events at most {@link Song#WINDOW} events, the first on a bar line or at least a beat where one can be found
 * @param shift  semitones the music was moved to get to C major or A minor
 * @param clock  ticks from the first event's onset to the last one's
 * @param bar    ticks from the first event's onset to the bar line after the last one's
 */
record Prime(List<Event> events, int shift, long clock, long bar) {

    /** Going on from nothing. */
    static final Prime NONE = new Prime(List.of(), 0, 0, 0);

    private static final long BAR_TICKS = (long) Arranger.BEATS_PER_BAR * BeatGrid.TICKS_PER_BEAT;

    Prime {
        events = List.copyOf(events);
    }

    static Prime of(Optional<Melody> music, EventBins bins) {
        var tones = music.map(Tone::of).orElseGet(List::of);
        if (tones.isEmpty()) {
            return NONE;
        }
        var tail = tail(tones);
        var shift = SongEncoder.shiftOf(KeyProfile.of(tones));
        var events = new SongEncoder(bins).events(tail, shift);
        var clock = events.stream()
                .mapToLong(event -> bins.advances().get(event.advance()))
                .sum();
        var intoBar = BeatGrid.nearest(tail.get(0).onset()) % BAR_TICKS;
        var bar = ((intoBar + clock) / BAR_TICKS + 1) * BAR_TICKS - intoBar;
        return new Prime(events, shift, clock, bar);
    }

    private static List<Tone> tail(List<Tone> tones) {
        var last = tones.subList(Math.max(0, tones.size() - Song.WINDOW), tones.size());
        for (var period : List.of(BAR_TICKS, (long) BeatGrid.TICKS_PER_BEAT)) {
            for (var index = 0; index < last.size(); index++) {
                if (BeatGrid.nearest(last.get(index).onset()) % period == 0) {
                    return last.subList(index, last.size());
                }
            }
        }
        return last;
    }
}
