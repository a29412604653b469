package antiphon.composer.take;

import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.EventDecoder;
import antiphon.composer.event.Tone;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws windows as the network gives them, moved out of C major and A minor into the keys of its training music. */
final class FreeWindows {

    private static final int TOGETHER = 50;

    private final EventDecoder decoder;
    private final List<Integer> shifts;
    private final EventWriter writer;
    private final double topP;

    FreeWindows(EventBins bins, Map<Integer, Integer> shifts, EventWriter writer, double topP) {
        this.decoder = new EventDecoder(bins);
        this.shifts = shifts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(shift -> Collections.nCopies(shift.getValue(), shift.getKey()).stream())
                .toList();
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
                var shift = shifts.isEmpty() ? 0 : shifts.get(random.nextInt(shifts.size()));
                windows.add(melody(piece, shift));
            }
            context.report(windows.size(), count);
        }
        return List.copyOf(windows);
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
