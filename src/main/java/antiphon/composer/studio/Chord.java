package antiphon.composer.studio;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Patterns;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Arrays;

/** The pitches that still sound when an event begins, with a gradient back to the events that struck them. */
final class Chord {

    /** Pitch classes of the octave. */
    static final int CLASSES = 12;

    private final History history;
    private final int[] onsets;
    private final int first;
    private final int column;
    private final Tensor pitches;

    private Chord(Tape tape, History history, int[] onsets, int first, int count) {
        var vocabulary = history.past().vocabulary();
        this.history = history;
        this.onsets = onsets;
        this.first = first;
        this.column = vocabulary.offset(1);
        this.pitches = tape.result(count * history.past().batch(), vocabulary.pitches(), history.isTracked());
    }

    /**
     * How often each pitch and each pitch class sounds at the given onsets: {@code [rows, pitches + 12]}.
     *
     * @param onsets the onsets of the events of {@code count} steps from {@code first} on, in ticks, step by step
     */
    static Tensor sounding(Tape tape, History history, int[] onsets, int first, int count) {
        var pitches = new Chord(tape, history, onsets, first, count).fill(tape);
        return Columns.join(tape, pitches, Patterns.fold(tape, pitches, pitches.columns(), CLASSES));
    }

    /** How many columns a chord takes. */
    static int width(Vocabulary vocabulary) {
        return vocabulary.pitches() + CLASSES;
    }

    private Tensor fill(Tape tape) {
        var past = history.past();
        Arrays.fill(pitches.value(), 0);
        for (var at = 0; at < onsets.length; at++) {
            var row = at % past.batch();
            for (var step = 0; step < first + at / past.batch(); step++) {
                if (past.end(row, step) > onsets[at]) {
                    pitches.value()[at * pitches.columns() + past.category(row, step, 1)]++;
                }
            }
        }
        tape.record(pitches, this::backward);
        return pitches;
    }

    private void backward() {
        var past = history.past();
        for (var at = 0; at < onsets.length; at++) {
            var row = at % past.batch();
            for (var step = 0; step < first + at / past.batch(); step++) {
                if (past.end(row, step) > onsets[at] && history.tensor(step).isTracked()) {
                    send(at, row, step);
                }
            }
        }
    }

    private void send(int at, int row, int step) {
        var event = history.tensor(step);
        var to = history.offset(row, step) + column;
        for (var pitch = 0; pitch < pitches.columns(); pitch++) {
            event.gradient()[to + pitch] += pitches.gradient()[at * pitches.columns() + pitch];
        }
    }
}
