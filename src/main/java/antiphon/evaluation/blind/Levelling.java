package antiphon.evaluation.blind;

import antiphon.score.Key;
import antiphon.score.Melody;
import antiphon.score.Mode;
import antiphon.score.Note;
import antiphon.score.TempoMap;
import antiphon.statistics.KeyFinder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A take with everything taken away by which one could know it besides its notes: tempo, instrument, meter, key and
 * loudness are the same for all.
 *
 * <p>Loudness is made equal by the power that a General MIDI synthesizer gives to the notes: its amplitude goes with
 * the square of the velocity (40 log10(v / 127) dB), and tones that sound together add up in power, so all velocities
 * are multiplied by the one factor that brings the mean of v^4 over the whole time to the same for every take. What
 * is louder and softer within a take stays so.
 */
final class Levelling {

    /** Quarters a minute. */
    static final double TEMPO = 100;

    /** Ticks a quarter. */
    static final int TICKS = 480;

    /** The mean power of one tone after another at this velocity. */
    private static final double VELOCITY = 72;

    private final List<Note> notes;
    private final Key key;

    /** A take to be levelled. */
    Levelling(Melody take) {
        var scale = (double) TICKS / take.ticksPerQuarter();
        notes = take.notes().stream()
                .map(note -> new Note(
                        note.pitch(),
                        Math.round(scale * note.start()),
                        Math.max(1, Math.round(scale * note.duration())),
                        note.velocity()))
                .toList();
        key = KeyFinder.of(notes, TICKS);
    }

    /** Major or minor. */
    Mode mode() {
        return key.mode();
    }

    /**
     * Whether a tone sounds right before the end of so many quarters, so that the take is as long when it is cut
     * there.
     */
    boolean soundsUntil(int quarters) {
        var end = (long) quarters * TICKS;
        return notes.stream().anyMatch(note -> note.start() < end && note.end() >= end);
    }

    /** The first {@code quarters} of the take on C, at the common tempo and loudness. */
    Melody cut(int quarters) {
        var end = (long) quarters * TICKS;
        var kept = notes.stream()
                .filter(note -> note.start() < end)
                .map(note -> note.lasting(Math.min(note.duration(), end - note.start())))
                .toList();
        var shift = shift(kept);
        var factor = loudness(kept, end);
        var levelled = kept.stream()
                .map(note -> new Note(note.pitch() + shift, note.start(), note.duration(), velocity(note, factor)))
                .toList();
        return Melody.of(TICKS, levelled).withTempos(TempoMap.of(TEMPO));
    }

    /** The nearest way to C that leaves every pitch on the keyboard. */
    private int shift(List<Note> kept) {
        var nearest = key.tonic() <= 6 ? -key.tonic() : 12 - key.tonic();
        return IntStream.of(nearest, nearest + 12, nearest - 12)
                .filter(by -> kept.stream().allMatch(note -> note.pitch() + by >= 0 && note.pitch() + by <= 127))
                .findFirst()
                .orElse(0);
    }

    private static double loudness(List<Note> kept, long end) {
        var power = kept.stream()
                        .mapToDouble(note -> Math.pow(note.velocity(), 4) * note.duration())
                        .sum()
                / end;
        return VELOCITY / Math.pow(power, 0.25);
    }

    private static int velocity(Note note, double factor) {
        return (int) Math.max(1, Math.min(127, Math.round(factor * note.velocity())));
    }
}
