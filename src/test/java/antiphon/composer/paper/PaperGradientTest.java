package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import antiphon.composer.paper.Freezing.Turn;
import antiphon.network.tape.ParameterSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step of plain descent moves the weights by its rate times the gradient, which central differences tell too. */
@DisplayName("A step of the published networks follows the gradient that central differences tell:")
class PaperGradientTest {

    private static final double RATE = 1e-2;
    private static final float STEP = 1e-3f;

    /** The bias of a forget gate at first. */
    private static final float OPEN = 1;

    private static final List<Style> KNOWN =
            List.of(new Style("keyboard", "bach"), new Style("voices", "byrd"), new Style("keyboard", "handel"));

    private static final Map<String, String> TINY = Map.ofEntries(
            Map.entry("hidden_g", "5"),
            Map.entry("hidden_d", "4"),
            Map.entry("batch", "3"),
            Map.entry("reg_scale", "0"),
            Map.entry("max_grad_norm", "1000000"),
            Map.entry("d_lr_factor", "1"),
            Map.entry("tones_per_cell", "2"));

    @ParameterizedTest
    @DisplayName("the generator against the discriminator, by every loss and connection")
    @ValueSource(
            strings = {
                "feature_matching=off",
                "feature_matching=off,adversary=original",
                "feature_matching=sum",
                "feature_matching=mean,adversary_weight=0.5",
                "feature_matching=moments",
                "feature_matching=mean,minibatch_d=on",
                "feature_matching=off,minibatch_d=on,start=narrow",
                "feature_matching=off,bidirectional=off,end_classification=on",
                "feature_matching=mean,dropout=0.4",
                "feature_matching=mean,feedback=off,cell_time=shared",
                "feature_matching=off,generate_meta=on,meta_layer_size=6",
                "feature_matching=mean,generate_meta=on,meta_layer_size=6,meta_softmax=shared,dropout=0.2",
                "feature_matching=moments,generate_meta=on,meta_layer_size=6,feedback=off,random_input_scale=3"
            })
    void generator(String settings) throws Exception {
        var fixture = new Fixture(settings);
        compare(
                fixture.networks.generator().parameters(),
                () -> fixture.duel(Turn.GENERATOR).followed(),
                fixture::followed);
    }

    @ParameterizedTest
    @DisplayName("the discriminator")
    @ValueSource(
            strings = {
                "dropout=0",
                "minibatch_d=on,dropout=0.3,start=narrow",
                "bidirectional=off",
                "end_classification=on",
                "generate_meta=on,dropout=0.2"
            })
    void discriminator(String settings) throws Exception {
        var fixture = new Fixture(settings);
        compare(
                fixture.networks.discriminator().parameters(),
                () -> fixture.duel(Turn.DISCRIMINATOR).discriminator(),
                () -> fixture.duel(Turn.NOBODY).discriminator());
    }

    @ParameterizedTest
    @DisplayName("pretraining by squared error")
    @ValueSource(
            strings = {
                "dropout=0.3",
                "generate_meta=on",
                "teacher_state=carried",
                "teacher_state=carried,generate_meta=on"
            })
    void pretraining(String settings) throws Exception {
        var fixture = new Fixture(settings);
        compare(
                fixture.networks.generator().parameters(),
                () -> fixture.step.pretrain(fixture.music, RATE, fixture.random()),
                () -> fixture.step.pretrain(fixture.music, 0, fixture.random()));
    }

    @Test
    @DisplayName(
            "the penalty adds a tenth of the weights, of forget gates of what they are more than open, and both networks move by gradients taken before either moved")
    void penalty() throws Exception {
        var free = new Fixture("feature_matching=off");
        var penalised = new Fixture("feature_matching=off,reg_scale=2");
        var before = free.networks.generator().parameters().weights();

        free.duel(Turn.BOTH);
        penalised.duel(Turn.GENERATOR);

        var without = free.networks.generator().parameters().weights();
        var with = penalised.networks.generator().parameters().weights();
        var expected = new float[before.length];
        for (var at = 0; at < expected.length; at++) {
            var shortened = before[at] == OPEN ? 0 : before[at];
            expected[at] = (float) (without[at] - RATE * 0.2 * shortened);
        }
        assertArrayEquals(expected, with, 1e-6f);
        assertNotEquals(before[0], without[0]);
    }

    @Test
    @DisplayName("the discriminator moves the same whether the generator learns beside it or not, also a step later")
    void apart() throws Exception {
        var alone = new Fixture("feature_matching=mean");
        var together = new Fixture("feature_matching=mean");

        alone.duel(Turn.DISCRIMINATOR);
        together.duel(Turn.BOTH);

        assertArrayEquals(
                alone.networks.discriminator().parameters().weights(),
                together.networks.discriminator().parameters().weights());
        var before = together.networks.discriminator().parameters().weights();
        together.duel(Turn.GENERATOR);
        assertArrayEquals(before, together.networks.discriminator().parameters().weights());
        together.networks
                .generator()
                .parameters()
                .weights(alone.networks.generator().parameters().weights());
        alone.duel(Turn.DISCRIMINATOR);
        together.duel(Turn.DISCRIMINATOR);
        assertArrayEquals(
                alone.networks.discriminator().parameters().weights(),
                together.networks.discriminator().parameters().weights());
    }

    @Test
    @DisplayName("where Adam is the generator's alone, as in the program, the discriminator descends plainly")
    void adamOfTheGenerator() throws Exception {
        var plain = new Fixture("optimizer=sgd");
        var adam = new Fixture("optimizer=adam");
        var mixed = new Fixture("optimizer=adam-g");

        List.of(plain, adam, mixed).forEach(fixture -> fixture.duel(Turn.BOTH));

        assertArrayEquals(adam.generator(), mixed.generator());
        assertArrayEquals(plain.discriminator(), mixed.discriminator());
        assertFalse(Arrays.equals(plain.generator(), mixed.generator()));
    }

    @Test
    @DisplayName("pretraining begins elsewhere where the state is carried over from a free run")
    void carried() throws Exception {
        var zero = new Fixture("dropout=0");
        var carried = new Fixture("teacher_state=carried");

        var error = zero.step.foretell(zero.music, zero.random());

        assertNotEquals(error, carried.step.foretell(carried.music, carried.random()));
    }

    private interface Call {

        double loss();
    }

    /** @param learn moves the weights of {@code set} by one step; {@code look} does not */
    private static void compare(ParameterSet set, Call learn, Call look) {
        var weights = set.weights();
        learn.loss();
        var moved = set.weights();
        var gradient = new float[weights.length];
        for (var at = 0; at < gradient.length; at++) {
            gradient[at] = (float) ((weights[at] - moved[at]) / RATE);
        }
        set.weights(weights);
        var random = new SplittableRandom(9);
        for (var turn = 0; turn < 12; turn++) {
            var direction = direction(gradient, random);
            var difference =
                    (lossAt(set, weights, direction, STEP, look) - lossAt(set, weights, direction, -STEP, look))
                            / (2 * STEP);
            set.weights(weights);
            assertEquals(
                    difference,
                    product(gradient, direction),
                    1e-2 * Math.max(Math.abs(difference), 0.05),
                    "turn " + turn);
        }
    }

    /** The gradient with a quarter of its signs turned, of length one. */
    private static float[] direction(float[] gradient, SplittableRandom random) {
        var direction = new float[gradient.length];
        for (var at = 0; at < direction.length; at++) {
            direction[at] = random.nextInt(4) == 0 ? -gradient[at] : gradient[at];
        }
        var length = (float) Math.sqrt(product(direction, direction));
        for (var at = 0; at < direction.length; at++) {
            direction[at] /= length;
        }
        return direction;
    }

    private static double lossAt(ParameterSet set, float[] weights, float[] direction, float by, Call look) {
        var moved = weights.clone();
        for (var at = 0; at < moved.length; at++) {
            moved[at] += by * direction[at];
        }
        set.weights(moved);
        return look.loss();
    }

    private static double product(float[] a, float[] b) {
        var sum = 0.0;
        for (var at = 0; at < a.length; at++) {
            sum += (double) a[at] * b[at];
        }
        return sum;
    }

    private static final class Fixture {

        private final PaperNetworks networks;
        private final PaperStep step;
        private final float[][][] music;

        Fixture(String more) throws Exception {
            var texts = new HashMap<>(TINY);
            for (var setting : more.split(",", -1)) {
                var equals = setting.indexOf('=');
                texts.put(setting.substring(0, equals), setting.substring(equals + 1));
            }
            var settings = PaperSettings.parse(texts);
            networks = PaperNetworks.create(settings, settings.styles(KNOWN), 3);
            step = new PaperStep(networks, settings);
            var styles = settings.styles(KNOWN);
            music = music(settings.layout().width(), styles.width());
            for (var song = 0; song < music.length; song++) {
                var tones = List.of(new Tone(0, 1, 60, 80));
                styles.tell(
                        new PaperSong("", KNOWN.get(song), tones),
                        music[song],
                        settings.layout().width());
            }
        }

        float[] generator() {
            return networks.generator().parameters().weights();
        }

        float[] discriminator() {
            return networks.discriminator().parameters().weights();
        }

        SplittableRandom random() {
            return new SplittableRandom(5);
        }

        PaperStep.Outcome duel(Turn turn) {
            return step.duel(music, RATE, turn, random());
        }

        /** What the generator follows, without moving it. */
        double followed() {
            return step.duel(music, 0, Turn.GENERATOR, random()).followed();
        }

        /** Cells of {@code width} numbers, with room for {@code told} of metadata behind. */
        private static float[][][] music(int width, int told) {
            var random = new SplittableRandom(7);
            var music = new float[3][6][width + told];
            for (var song : music) {
                for (var cell : song) {
                    for (var at = 0; at < width; at++) {
                        cell[at] = (float) random.nextGaussian();
                    }
                }
            }
            return music;
        }
    }
}
