package antiphon.evaluation.blind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Mode;
import antiphon.score.Note;
import antiphon.score.TempoMap;
import antiphon.statistics.KeyFinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pairs of a blind round")
class PairDrawingTest {

    private static final int[] MAJOR = {0, 4, 7, 12, 2, 5, 9, 11};
    private static final int[] MINOR = {0, 3, 7, 12, 2, 5, 8, 11};

    /** A tune on any tonic, at any tempo, resolution and loudness. */
    private static Melody tune(Random random, int[] scale) {
        var ticks = random.nextBoolean() ? 96 : 480;
        var tonic = 48 + random.nextInt(24);
        var velocity = 20 + random.nextInt(100);
        var notes = new ArrayList<Note>();
        for (var beat = 0; beat < 20 + random.nextInt(30); beat++) {
            var degree = beat % 8 == 7 ? scale[random.nextInt(scale.length)] : scale[beat % 4];
            notes.add(new Note(tonic + degree, (long) beat * ticks, ticks, velocity + random.nextInt(8)));
        }
        return Melody.of(ticks, notes).withTempos(TempoMap.of(60 + random.nextInt(100)));
    }

    private static List<Melody> tunes(long seed, int count) {
        var random = new Random(seed);
        var tunes = new ArrayList<Melody>();
        for (var number = 0; number < count; number++) {
            tunes.add(tune(random, number % 2 == 0 ? MAJOR : MINOR));
        }
        return tunes;
    }

    private static List<BlindPair> pairs() {
        return new PairDrawing(7).draw(tunes(1, 30), tunes(2, 30), 10);
    }

    @Test
    @DisplayName("are as long as each other where the takes rest now and then")
    void levelledWithRests() {
        var first = tunes(1, 30).stream().map(tune -> resting(tune, 5)).toList();
        var second = tunes(2, 30).stream().map(tune -> resting(tune, 3)).toList();

        var drawn = new PairDrawing(7).draw(first, second, 10);

        assertEquals(10, drawn.size());
        drawn.forEach(pair -> assertEquals(pair.first().length(), pair.second().length()));
    }

    /** The same with a rest on every so many beats. */
    private static Melody resting(Melody tune, int every) {
        var kept = tune.notes().stream()
                .filter(note -> note.start() / tune.ticksPerQuarter() % every != every - 1)
                .toList();
        return Melody.of(tune.ticksPerQuarter(), kept).withTempos(tune.tempos());
    }

    private static double power(Melody melody) {
        return melody.notes().stream()
                        .mapToDouble(note -> Math.pow(note.velocity(), 4) * note.duration())
                        .sum()
                / melody.length();
    }

    @Test
    @DisplayName("are as long as each other, in the same mode on C, at one tempo and resolution")
    void levelled() {
        for (var pair : pairs()) {
            var first = pair.first();
            var second = pair.second();
            assertEquals(first.length(), second.length());
            assertEquals(first.ticksPerQuarter(), second.ticksPerQuarter());
            assertEquals(first.tempos(), second.tempos());
            assertEquals(key(first), key(second));
            assertEquals(0, first.length() % first.ticksPerQuarter());
        }
    }

    private static Mode key(Melody melody) {
        var key = KeyFinder.of(melody.notes(), melody.ticksPerQuarter());
        assertEquals(0, key.tonic());
        return key.mode();
    }

    @Test
    @DisplayName("differ in power by less than half a decibel, where the takes differ by ten and more")
    void equallyLoud() {
        for (var pair : pairs()) {
            var decibels = 10 * Math.log10(power(pair.first()) / power(pair.second()));
            assertEquals(0, decibels, 0.5);
        }
        var raw = tunes(1, 30).stream().mapToDouble(PairDrawingTest::power).summaryStatistics();
        assertTrue(10 * Math.log10(raw.getMax() / raw.getMin()) > 10);
    }

    @Test
    @DisplayName("have the first at the left in half of them, in an order that the seed draws")
    void sides() {
        // given
        var sides = pairs().stream().map(BlindPair::firstAtLeft).toList();
        var others = new PairDrawing(8)
                .draw(tunes(1, 30), tunes(2, 30), 10).stream()
                        .map(BlindPair::firstAtLeft)
                        .toList();

        // then
        assertEquals(5, sides.stream().filter(left -> left).count());
        assertNotEquals(sides, others);
        assertEquals(sides, pairs().stream().map(BlindPair::firstAtLeft).toList());
    }

    @Test
    @DisplayName("use no take twice")
    void once() {
        var drawn = pairs();
        assertEquals(10, drawn.size());
        assertEquals(10, new HashSet<>(drawn.stream().map(BlindPair::first).toList()).size());
        assertEquals(10, new HashSet<>(drawn.stream().map(BlindPair::second).toList()).size());
    }

    @Test
    @DisplayName("are fewer where not enough takes are in the same mode")
    void tooFew() {
        var random = new Random(3);
        var major = new ArrayList<Melody>();
        var minor = new ArrayList<Melody>();
        for (var number = 0; number < 12; number++) {
            major.add(tune(random, MAJOR));
            minor.add(tune(random, MINOR));
        }
        assertEquals(List.of(), new PairDrawing(1).draw(major, minor, 10));
    }
}
