package antiphon.composer.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.job.JobContext;
import antiphon.job.StopWhen;
import antiphon.score.Key;
import antiphon.score.Melody;
import antiphon.score.Mode;
import antiphon.score.Note;
import antiphon.score.Scale;
import antiphon.statistics.KeyFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryComposerTest {

    private static final EventBins BINS = EventBins.POLYPHONIC;
    private static final int BAR = 4 * 480;

    private final CategoryComposer composer = new CategoryComposer(
            new ComposerCard("walker", "studio", "scales", 1, "00", Map.of()),
            BINS,
            Map.of(0, 1, 5, 3),
            new ScaleWalker());

    @ParameterizedTest
    @DisplayName("A take is exactly as many bars long as asked")
    @ValueSource(ints = {1, 2, 7, 16})
    void exactBars(int bars) {
        for (var take : compose(request(bars, 4, OptionalInt.empty(), Optional.empty()))) {
            var length = take.melody().length();

            assertTrue(length > (bars - 1L) * BAR && length <= (long) bars * BAR, "ticks: " + length);
        }
    }

    @Test
    @DisplayName("The same request gives the same takes, and a variation does not depend on how many are asked for")
    void sameTakes() {
        var four = compose(request(4, 4, OptionalInt.of(2), Optional.of(Scale.MAJOR)));

        assertEquals(four, compose(request(4, 4, OptionalInt.of(2), Optional.of(Scale.MAJOR))));
        assertEquals(four.subList(0, 2), compose(request(4, 2, OptionalInt.of(2), Optional.of(Scale.MAJOR))));
        assertNotEquals(four.get(0).melody(), four.get(1).melody());
    }

    @Test
    @DisplayName("Every pitch belongs to the asked scale on the asked tonic")
    void keepsToTheScale() {
        for (var take : compose(request(4, 6, OptionalInt.of(9), Optional.of(Scale.DORIAN)))) {
            assertTrue(take.melody().notes().stream().allMatch(note -> Scale.DORIAN.contains(note.pitch(), 9)));
            assertEquals(Key.of(9, Mode.MINOR), take.melody().keys().get(0).key());
        }
    }

    @Test
    @DisplayName("With a tonic asked and no scale, the tonic that is heard is that one")
    void movesToTheTonic() {
        for (var take : compose(request(8, 6, OptionalInt.of(4), Optional.empty()))) {
            assertEquals(4, KeyFinder.of(take.melody().notes(), 480).tonic());
        }
    }

    @Test
    @DisplayName("A scale in minor finds takes that are heard in minor")
    void findsTheMode() {
        var takes = compose(request(8, 8, OptionalInt.of(0), Optional.of(Scale.MINOR)));

        var minor = takes.stream()
                .filter(take -> KeyFinder.of(take.melody().notes(), 480).mode() == Mode.MINOR)
                .count();
        assertTrue(minor >= 7, "in minor: " + minor);
    }

    @Test
    @DisplayName("Onsets lie on the asked grid")
    void keepsToTheGrid() {
        for (var take : compose(request(4, 3, OptionalInt.empty(), Optional.empty()))) {
            assertTrue(take.melody().notes().stream().allMatch(note -> note.start() % 120 == 0));
        }
    }

    @Test
    @DisplayName("Tempo, meter and origin are written down")
    void writesItDown() {
        var take = compose(request(4, 2, OptionalInt.of(7), Optional.of(Scale.MAJOR)))
                .get(1);

        assertEquals(90, take.melody().tempos().quartersPerMinuteAt(0), 1e-3);
        assertEquals(1, take.melody().meters().size());
        assertEquals(1, take.origin().variation());
        assertEquals("G", take.origin().settings().get("key"));
    }

    @Test
    @DisplayName("A take after a prime stays in the prime's key and begins at a bar line")
    void goesOnFromAPrime() {
        var prime = Melody.of(
                480,
                IntStream.range(0, 40)
                        .mapToObj(index -> new Note(Scale.MAJOR.nearest(62 + index % 8, 2), 240L * index, 240, 80))
                        .toList());
        var request = request(4, 2, OptionalInt.empty(), Optional.empty()).after(prime);

        for (var take : compose(request)) {
            assertFalse(take.melody().notes().isEmpty());
            assertTrue(take.melody().length() > 3 * BAR && take.melody().length() <= 4 * BAR);
        }
    }

    @Test
    @DisplayName("Free windows have exactly the asked notes, in the keys of the training music")
    void freeWindows() {
        var windows = composer.sampleWindows(30, 64, 5, JobContext.UNATTENDED);

        assertEquals(30, windows.size());
        assertTrue(windows.stream().allMatch(window -> window.noteCount() == 64));
        assertTrue(windows.stream().allMatch(window -> window.notes().get(0).start() == 0));
        assertEquals(windows, composer.sampleWindows(30, 64, 5, JobContext.UNATTENDED));
    }

    @Test
    @DisplayName("Asked to stop, it answers what it has")
    void stops() {
        assertEquals(List.of(), composer.compose(ComposeRequest.of(1), StopWhen.AT_ONCE));
    }

    @Test
    @DisplayName("Asked to stop while it writes, it answers the takes that are complete")
    void stopsWhileWriting() {
        var stopping = new JobContext() {

            private long most;

            @Override
            public void report(long done, long total) {
                most = Math.max(most, 40 * done / total);
            }

            @Override
            public void say(String message) {}

            @Override
            public boolean stopRequested() {
                return most > 20;
            }
        };

        var takes = composer.compose(request(1, 40, OptionalInt.empty(), Optional.empty()), stopping);

        assertEquals(16, takes.size());
    }

    private List<Composition> compose(ComposeRequest request) {
        return composer.compose(request, JobContext.UNATTENDED);
    }

    private static ComposeRequest request(int bars, int variations, OptionalInt tonic, Optional<Scale> scale) {
        return new ComposeRequest(bars, 1, 1, Optional.empty(), 11, variations, tonic, scale, OptionalInt.of(16), 90);
    }

    /** Walks about the C major or the A minor scale, now and then with a rest; half of its seeds in each. */
    private static final class ScaleWalker implements EventWriter {

        private static final List<Integer> ADVANCES = List.of(6, 12, 12, 24, 8, 36);

        @Override
        public List<List<Event>> write(Wish wish, List<Long> seeds, DoublePredicate goOn) {
            if (!goOn.test(0.5)) {
                return List.of();
            }
            return seeds.stream()
                    .map(seed -> walk(wish, new SplittableRandom(seed)))
                    .toList();
        }

        private static List<Event> walk(Wish wish, SplittableRandom random) {
            var tonic = random.nextBoolean() ? 60 : 57;
            var mode = tonic == 60 ? Scale.MAJOR : Scale.HARMONIC_MINOR;
            var events = new ArrayList<Event>();
            var clock = wish.prime().stream()
                    .mapToLong(event -> BINS.advances().get(event.advance()))
                    .sum();
            while (events.size() < wish.most()) {
                var first = events.isEmpty() && wish.prime().isEmpty();
                var ticks = first ? 0 : ADVANCES.get(random.nextInt(ADVANCES.size()));
                clock += ticks;
                if (clock >= wish.ticks()) {
                    break;
                }
                var degree = random.nextInt(3) > 0 ? new int[] {0, 4, 7}[random.nextInt(3)] : random.nextInt(12);
                var pitch = mode.nearest(tonic + degree, tonic % 12);
                events.add(new Event(BINS.advance(ticks / 24.0), BINS.pitch(pitch), BINS.duration(0.5), 5));
            }
            return events;
        }
    }
}
