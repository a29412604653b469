package antiphon.composer.take;

import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.EventDecoder;
import antiphon.composer.event.Tone;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Draws windows as the network gives them, moved out of C major and A minor into the keys of its training music. */
final class FreeWindows {

    private static final int TOGETHER = 50;

    private final EventDecoder decoder;
    private final SortedMap<Integer, Integer> shifts;
    private final int songs;
    private final EventWriter writer;
    private final double topP;

    FreeWindows(EventBins bins, Map<Integer, Integer> shifts, EventWriter writer, double topP) {
        this.decoder = new EventDecoder(bins);
        this.shifts = new TreeMap<>(shifts);
        this.songs = this.shifts.values().stream().reduce(0, Math::addExact);
        this.writer = writer;
        this.topP = topP;
    }

    List<Melody> sample(int count, int events, long seed, JobContext context) {
        var random = new SplittableRandom(seed);
        var wish = new EventWriter.Wish(List.of(), Long.MAX_VALUE, events, 1, topP, 1);
        var windows = new ArrayList<Melody>();
        while (windows.size() < count && !context.stopRequested()) {
            var together = Math.min(TOGETHER, count - windows.size());
            var seeds = random.longs(together).boxed().toList();
            for (var piece : writer.write(wish, seeds, done -> !context.stopRequested())) {
                windows.add(melody(piece, songs == 0 ? 0 : shift(random.nextInt(songs))));
            }
            context.report(windows.size(), count);
        }
        return List.copyOf(windows);
    }

    /** The shift of one of the songs, counted from the lowest shift on. */
    private int shift(int song) {
        var below = 0;
        for (var shift : shifts.entrySet()) {
            below += shift.getValue();
            if (song < below) {
                return shift.getKey();
            }
        }
        throw new IndexOutOfBoundsException(song);
    }

    private Melody melody(List<Event> piece, int shift) {
        var notes =
                decoder.asDrawn(piece).stream().map(tone -> note(tone, shift)).toList();
        return Melody.of(Arranger.TICKS_PER_QUARTER, notes);
    }

    private static Note note(Tone tone, int shift) {
        return new Note(
                tone.pitch() - shift,
                Math.round(tone.onset() * Arranger.TICKS_PER_QUARTER),
                Math.round(tone.length() * Arranger.TICKS_PER_QUARTER),
                tone.velocity());
    }
}
