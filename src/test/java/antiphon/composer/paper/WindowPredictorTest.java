package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import antiphon.network.tape.Tape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The network that looks at windows")
class WindowPredictorTest {

    private static final CellLayout LAYOUT = new CellLayout(1, false);
    private static final int WINDOW = 5;

    private final PaperSong scale = new PaperSong(
            "scale",
            new Style("songs", "nobody"),
            IntStream.range(0, 400)
                    .mapToObj(at -> new Tone(at, 1, 60 + at % 12, 60 + at % 7))
                    .toList());
    private final Units units = Units.normalFor(List.of(scale));
    private final Passages music = Passages.of(List.of(scale), new Crops(LAYOUT, units), 1);

    @Test
    @DisplayName("has the weights of the published one: 510785")
    void size() {
        assertEquals(510_785, network(true, true).parameters().size());
    }

    @Test
    @DisplayName("says pitches alone in the published rhythm: a tone of 64 of 480 ticks every 128, velocity 67")
    void pitches() {
        var cells = compose(network(true, false), 3, 4);
        var tones = new RepairedReader(LAYOUT, units).tones(Arrays.asList(cells));

        for (var at = 0; at < 4; at++) {
            assertEquals((at + 1) * 128 / 480.0, tones.get(at).onset(), 1e-5);
            assertEquals(64 / 480.0, tones.get(at).length(), 1e-5);
            assertEquals(67, tones.get(at).velocity());
        }
    }

    @Test
    @DisplayName("goes on from its own cells, or in the published form from real ones")
    void forms() {
        var free = network(false, false);
        var oneStep = network(false, true);
        var ofFree = compose(free, 3, 2);
        var ofOneStep = compose(oneStep, 3, 2);

        assertArrayEquals(ofFree[0], ofOneStep[0], "both begin with the same real window");
        assertFalse(Arrays.equals(ofFree[1], ofOneStep[1]));
        assertArrayEquals(foretold(oneStep, window(3, 1)), ofOneStep[1], 1e-6f);
    }

    @Test
    @DisplayName("composes the same from the same random numbers, and in its published form beyond a passage's end")
    void repeats() {
        var network = network(false, true);

        assertArrayEquals(compose(network, 4, 140), compose(network, 4, 140));
    }

    @Test
    @DisplayName("learns what comes after a window")
    void learns() throws Exception {
        var settings = PaperSettings.parse(
                PaperRecipe.RNN_MSE, Map.of("window", "5", "dropout", "0", "learning_rate", "0.005"));
        var network = network(false, false);
        var step = new PaperStep(new PaperNetworks(network, Optional.empty()), settings);
        var crops = new Crops(LAYOUT, units);
        var random = new SplittableRandom(1);
        var losses = IntStream.range(0, 40)
                .mapToDouble(turn -> {
                    var pieces = IntStream.range(0, 4)
                            .mapToObj(row -> crops.draw(scale, WINDOW + 1, random))
                            .toArray(float[][][]::new);
                    return step.pretrain(pieces, 0.005, random);
                })
                .toArray();

        assertTrue(losses[39] < 0.75 * losses[0], "from %s to %s".formatted(losses[0], losses[39]));
    }

    private WindowPredictor network(boolean pitchAlone, boolean oneStep) {
        return new WindowPredictor(new WindowShape(LAYOUT, units, WINDOW, pitchAlone, oneStep), music, 7);
    }

    private static float[][] compose(WindowPredictor network, long seed, int cells) {
        var tape = new Tape();
        tape.recording(false);
        var run = network.begin(tape, List.of(new SplittableRandom(seed)), 1, Optional.empty());
        return IntStream.range(0, cells)
                .mapToObj(at -> run.step().value().clone())
                .toArray(float[][]::new);
    }

    /** The window {@code later} cells into the passage that {@code seed} draws. */
    private float[] window(long seed, int later) {
        var window = new float[WINDOW * LAYOUT.width()];
        music.copy(new SplittableRandom(seed).nextInt(music.count()), later, WINDOW, window, 0);
        return window;
    }

    private static float[] foretold(WindowPredictor network, float[] window) {
        var tape = new Tape();
        return network.foretell(tape, tape.constant(WINDOW, LAYOUT.width(), window), 1, Dropout.none())
                .value();
    }
}
