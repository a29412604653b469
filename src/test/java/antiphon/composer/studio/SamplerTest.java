package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Choices;
import antiphon.network.tape.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sampler")
class SamplerTest {

    private final Networks networks = Networks.create(Tiny.shape(), 2);
    private final Sampler sampler = new Sampler(networks.generator());

    @Test
    @DisplayName("writes the same piece for the same seed")
    void isDeterministic() {
        var settings = SamplingSettings.events(20, 0.9);

        var once = sampler.sample(settings, List.of(4L, 5L));
        var again = new Sampler(networks.generator()).sample(settings, List.of(4L, 5L));

        assertTrue(Arrays.deepEquals(once, again));
    }

    @Test
    @DisplayName("writes another piece for another seed")
    void dependsOnTheSeed() {
        var pieces = sampler.sample(SamplingSettings.events(20, 1), List.of(4L, 5L));

        assertTrue(!Arrays.deepEquals(pieces[0], pieces[1]));
    }

    @Test
    @DisplayName("begins at once and stops after the events that were asked for")
    void stopsAfterEvents() {
        var pieces = sampler.sample(SamplingSettings.events(20, 1), List.of(4L, 5L, 6L));

        for (var piece : pieces) {
            assertEquals(20, piece.length);
            assertEquals(0, piece[0][0]);
        }
    }

    @Test
    @DisplayName("writes no event that begins at the given beat or later, and none is missing before it")
    void stopsByBeats() {
        var vocabulary = Tiny.vocabulary();

        var pieces = sampler.sample(SamplingSettings.beats(8, 400, 1), List.of(1L, 2L, 3L, 4L));

        for (var piece : pieces) {
            var last = Arrays.stream(piece)
                    .mapToInt(event -> vocabulary.intervals().get(event[0]))
                    .sum();
            assertTrue(last < 8 * Vocabulary.TICKS && last >= 7 * Vocabulary.TICKS - 1, () -> "last onset " + last);
        }
    }

    @Test
    @DisplayName("goes on from given events")
    void continues() {
        var prime = Tiny.scales(1, 5)[0];

        var piece = sampler.sample(SamplingSettings.events(12, 1), List.of(3L), prime)[0];

        assertEquals(12, piece.length);
        assertArrayEquals(prime, Arrays.copyOf(piece, 5));
    }

    @Test
    @DisplayName("draws the likeliest alone when the temperature is near zero")
    void coldIsGreedy() {
        var cold = new SamplingSettings(1e-6, 1, 1, 0, new SamplingSettings.Length(16, java.util.Optional.empty()));
        var plain = Networks.create(Shape.plain(Tiny.vocabulary()), 2);

        var pieces = new Sampler(plain.generator()).sample(cold, List.of(1L, 2L));

        assertArrayEquals(pieces[0], pieces[1]);
    }

    @Test
    @DisplayName("holds memory in proportion to a piece's length, not to its square")
    void memoryGrowsWithTheLength() {
        var half = heldAfter(300);

        assertTrue(heldAfter(600) <= 2.1 * half, "held after half of it: " + half);
    }

    private long heldAfter(int steps) {
        var tape = new Tape();
        tape.recording(false);
        var latent = tape.constant(4, networks.generator().shape().latent());
        var noise = tape.constant(4, networks.generator().shape().noise());
        FreeRun.Chooser highest = (step, category, logits) -> Choices.straightThrough(tape, logits, 1);
        var run = new FreeRun(tape, networks.generator(), latent, highest, steps);
        for (var step = 0; step < steps; step++) {
            run.step(noise);
        }
        return tape.heldFloats();
    }

    @Test
    @DisplayName("holds nothing after a failure, and writes as before")
    void worksAfterAFailure() {
        var tape = new Tape();
        var fresh = new Sampler(networks.generator(), tape);
        var settings = SamplingSettings.events(12, 1);
        var before = fresh.sample(settings, List.of(3L));
        var impossible = new int[][] {{0, 99, 0, 0}};

        assertThrows(RuntimeException.class, () -> fresh.sample(settings, List.of(3L), impossible));

        assertEquals(0, tape.heldFloats());
        assertTrue(Arrays.deepEquals(before, fresh.sample(settings, List.of(3L))));
    }

    @Test
    @DisplayName("answers at once with the pieces that are complete when it may not go on")
    void stops() {
        var seeds = LongStream.range(0, 40).boxed().toList();
        var shares = new ArrayList<Double>();

        var pieces = sampler.sample(SamplingSettings.events(5, 1), seeds, new int[0][], done -> {
            shares.add(done);
            return done < 0.9;
        });

        assertEquals(32, pieces.length);
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @Test
    @DisplayName("writes scales once the generator has learned nothing else")
    void writesWhatWasLearned() {
        var step = new LikelihoodStep(networks);
        var music = Tiny.scales(4, 12);
        for (var turn = 0; turn < 150; turn++) {
            step.run(music, AdamSettings.steady(1e-2), new SplittableRandom(turn));
        }

        var piece = sampler.sample(SamplingSettings.events(16, 0.8), List.of(1L))[0];

        var upwards = 0;
        for (var at = 1; at < piece.length; at++) {
            upwards += (piece[at][1] - piece[at - 1][1] + 8) % 8 == 1 ? 1 : 0;
        }
        assertTrue(upwards >= 12, "steps of a scale: " + upwards);
    }
}
