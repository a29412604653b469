package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking back one beat,")
class LookbackTest {

    private static final int FIRST_PITCH = 4;

    /** Intervals 0, 6, 12, 24 ticks; a chord of pitches 2 and 5, then 3, then 7 half a beat later each. */
    private static final int[][][] MUSIC = {{{0, 2, 0, 0}, {0, 5, 1, 0}, {2, 3, 0, 0}, {2, 7, 2, 0}}};

    private final Vocabulary vocabulary = Tiny.vocabulary();
    private final Lookback lookback = new Lookback(vocabulary, List.of(1));
    private Tape tape;
    private Tensor events;
    private History history;

    @BeforeEach
    void play() {
        tape = new Tape();
        var played = EventTensors.of(tape, vocabulary, MUSIC);
        events = tape.variable(played.rows(), played.columns(), played.value());
        history = new History(Past.of(vocabulary, MUSIC), List.of(events));
    }

    @Test
    @DisplayName("an event finds the pitches and durations that began then")
    void findsOccurrences() {
        var found = lookback.suggestions(tape, history, new int[] {0, 0, 12, 24}, 0, 4);

        assertArrayEquals(new int[] {2, 5}, marked(found.pitches(), 3));
        assertArrayEquals(new int[] {0, 1}, marked(found.durations(), 3));
        assertArrayEquals(new int[] {}, marked(found.pitches(), 2));
    }

    @Test
    @DisplayName("the event after what was heard then is moved by as much as the music has moved")
    void movesTheEventOfThen() {
        var more = new int[][][] {{{0, 2, 0, 0}, {3, 4, 0, 0}, {3, 8, 0, 0}}};
        var past = new History(Past.of(vocabulary, more), List.of(EventTensors.of(tape, vocabulary, more)));

        var found = lookback.suggestions(tape, past, new int[] {0, 24, 48}, 0, 3);

        assertArrayEquals(new int[] {6}, marked(found.moved(), 2));
    }

    @Test
    @DisplayName("a second tone at once is suggested where there were two then")
    void findsTheIntervalInAChord() {
        var found = lookback.intervals(tape, history.past(), 4, 1);

        assertArrayEquals(new int[] {0}, marked(found, 0));
    }

    @Test
    @DisplayName("the interval that followed then is suggested, and nothing where nothing was then")
    void findsTheInterval() {
        var line = Past.of(vocabulary, new int[][][] {{{0, 2, 0, 0}, {2, 4, 0, 0}, {2, 8, 0, 0}}});

        assertArrayEquals(new int[] {2}, marked(lookback.intervals(tape, line, 3, 1), 0));
        assertArrayEquals(new int[] {}, marked(lookback.intervals(tape, line, 2, 1), 0));
    }

    @Test
    @DisplayName("the gradient of what was found goes to the event that was found")
    void sendsTheGradientBack() {
        var found = lookback.suggestions(tape, history, new int[] {24}, 3, 1);
        var columns = antiphon.network.tape.Columns.cut(tape, found.pitches(), 5, 1);

        tape.backward(columns);

        var gradient = events.gradient();
        assertEquals(1, gradient[events.columns() + FIRST_PITCH + 5]);
        assertEquals(1, gradient[FIRST_PITCH + 5], "the other event of then might have been this pitch, too");
        assertEquals(0, gradient[2 * events.columns() + FIRST_PITCH + 5]);
    }

    @Test
    @DisplayName("the chord that still sounds is heard, and gets its gradient")
    void hearsTheChord() {
        var chord = Chord.sounding(tape, history, new int[] {6}, 2, 1);
        assertArrayEquals(new int[] {5, vocabulary.pitches() + 5}, marked(chord, 0));

        tape.backward(antiphon.network.tape.Columns.cut(tape, chord, 5, 1));

        assertEquals(1, events.gradient()[events.columns() + FIRST_PITCH + 5]);
        assertEquals(0, events.gradient()[FIRST_PITCH + 5]);
    }

    private static int[] marked(Tensor tensor, int row) {
        return IntStream.range(0, tensor.columns())
                .filter(column -> tensor.value()[row * tensor.columns() + column] > 0)
                .toArray();
    }
}
