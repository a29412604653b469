package antiphon.composer.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Turns events back into tones whose onsets lie on {@link BeatGrid}. In the bins of a single line a tone ends where the
 * next one begins: the bin of its length, rounded up, would let the two overlap.
 */
public final class EventDecoder {

    private final EventBins bins;

    /**
     * Creates a decoder.
     *
     * @param bins the categories that the events were sorted into
     */
    public EventDecoder(EventBins bins) {
        this.bins = bins;
    }

    /** A tone for each of {@code events}, the first at 0, as they were drawn: pitches may be struck twice at once. */
    public List<Tone> asDrawn(List<Event> events) {
        var tones = new ArrayList<Tone>();
        var clock = 0L;
        for (var event : events) {
            clock += bins.advances().get(event.advance());
            tones.add(tone(event, clock));
        }
        return inLine(tones);
    }

    /**
     * The tones of {@code events}. A tone ends where its pitch is struck again, and a pitch is struck once at a time.
     *
     * @param from the tick that the first event counts its advance from
     */
    public List<Tone> tones(List<Event> events, long from) {
        var tones = new ArrayList<Tone>();
        var sounding = new HashMap<Integer, Integer>();
        var clock = from;
        for (var event : events) {
            clock += bins.advances().get(event.advance());
            var tone = tone(event, clock);
            var earlier = sounding.get(tone.pitch());
            if (earlier != null && tones.get(earlier).onset() == tone.onset()) {
                continue;
            }
            if (earlier != null) {
                tones.set(earlier, endedBy(tones.get(earlier), tone.onset()));
            }
            sounding.put(tone.pitch(), tones.size());
            tones.add(tone);
        }
        return inLine(tones);
    }

    private List<Tone> inLine(List<Tone> tones) {
        if (bins.equals(EventBins.MELODIC)) {
            for (var index = 0; index + 1 < tones.size(); index++) {
                var next = tones.get(index + 1).onset();
                if (next > tones.get(index).onset()) {
                    tones.set(index, endedBy(tones.get(index), next));
                }
            }
        }
        return tones;
    }

    private Tone tone(Event event, long clock) {
        var beat = (double) BeatGrid.TICKS_PER_BEAT;
        return new Tone(
                BeatGrid.nearest(clock / beat) / beat,
                bins.durations().get(event.duration()) / beat,
                event.pitch() + EventBins.LOWEST_PITCH,
                bins.velocityOf(event.velocity()));
    }

    private static Tone endedBy(Tone tone, double onset) {
        return tone.lasting(Math.min(tone.length(), onset - tone.onset()));
    }
}
