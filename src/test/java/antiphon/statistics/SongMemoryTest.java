package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Likeness;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SongMemory")
class SongMemoryTest {

    private final SongMemory memory = memory(
            song("rising", 60, 62, 64, 65, 67, 69), song("falling", 72, 71, 69, 60), song("falling again", 71, 69, 60));

    @Test
    @DisplayName("names the longest run of tones and the first piece that has it")
    void namesTheLongest() {
        assertEquals(new Likeness(4, "rising"), memory.longestRun(Tunes.line(30, 62, 64, 65, 67, 20)));
        assertEquals(new Likeness(3, "falling"), memory.longestRun(Tunes.line(71, 69, 60, 90)));
    }

    @Test
    @DisplayName("knows a copy in another key")
    void knowsOtherKeys() {
        assertEquals(new Likeness(6, "rising"), memory.longestRun(Tunes.line(53, 55, 57, 58, 60, 62)));
    }

    @Test
    @DisplayName("joins no run from two pieces")
    void joinsNothing() {
        // falling ends with -9, rising begins with +2
        assertEquals(4, memory.longestRun(Tunes.line(72, 71, 69, 60, 62, 64)).notes());
    }

    @Test
    @DisplayName("finds nothing where nothing is in common, and in a single tone")
    void findsNothing() {
        assertEquals(Likeness.NONE, memory.longestRun(Tunes.line(60, 80)));
        assertEquals(Likeness.NONE, memory.longestRun(Tunes.line(60)));
        assertEquals(Likeness.NONE, memory(song("one tone", 60)).longestRun(Tunes.line(60, 62)));
    }

    @Test
    @DisplayName("finds in random music what comparing every place with every place finds")
    void agreesWithPatience() {
        var random = new SplittableRandom(3);
        for (var round = 0; round < 200; round++) {
            var song = randomSteps(random, 60);
            var melody = randomSteps(random, 40);

            assertEquals(longestByHand(song, melody), new RunFinder(melody).longestIn(song));
        }
    }

    @Test
    @DisplayName("finds what the phrase index finds")
    void agreesWithTheIndex() {
        var random = new SplittableRandom(8);
        var songs = new ArrayList<Melody>();
        for (var song = 0; song < 20; song++) {
            songs.add(randomTune(random, 50));
        }
        var index = PhraseIndex.of(songs);
        var same = memory(songs.stream()
                .map(song -> SongSteps.of("song", song).orElseThrow())
                .toArray(SongSteps[]::new));
        for (var round = 0; round < 50; round++) {
            var tune = randomTune(random, 30);
            assertEquals(index.longestCopy(tune), same.longestRun(tune).notes());
        }
    }

    @Test
    @DisplayName("keeps as many songs from the first on as there is room for")
    void keepsWhatThereIsRoomFor() {
        var long1 = new SongSteps("long", new byte[SongMemory.MOST_STEPS - 10]);

        var kept = memory(long1, new SongSteps("too long", new byte[11]), new SongSteps("short", new byte[1]));

        assertEquals(List.of("long"), kept.songs().stream().map(SongSteps::name).toList());
    }

    private static SongMemory memory(SongSteps... songs) {
        return new SongMemory(Arrays.asList(songs));
    }

    private static SongSteps song(String name, int... pitches) {
        return SongSteps.of(name, Tunes.line(pitches)).orElseGet(() -> new SongSteps(name, new byte[0]));
    }

    private static Melody randomTune(SplittableRandom random, int length) {
        return Tunes.line(random.ints(length, 60, 64).toArray());
    }

    private static byte[] randomSteps(SplittableRandom random, int length) {
        var steps = new byte[length];
        for (var index = 0; index < length; index++) {
            steps[index] = (byte) random.nextInt(-1, 2);
        }
        return steps;
    }

    private static int longestByHand(byte[] one, byte[] other) {
        var longest = 0;
        for (var first = 0; first < one.length; first++) {
            for (var second = 0; second < other.length; second++) {
                var run = 0;
                while (first + run < one.length
                        && second + run < other.length
                        && one[first + run] == other[second + run]) {
                    run++;
                }
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
