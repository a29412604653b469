package antiphon.composer.studio;

import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The gradient of a whole loss agrees with central differences")
class GeneratorGradientTest {

    private static final int[][][] MUSIC = Tiny.scales(3, 9);
    private static final Networks NETWORKS = Networks.create(Tiny.shape(), 3);

    private final LikelihoodLoss likelihood = new LikelihoodLoss(NETWORKS);

    static Stream<ParameterSet> writers() {
        return NETWORKS.writers().stream();
    }

    @ParameterizedTest
    @MethodSource("writers")
    @DisplayName("for the generator and the encoder by likelihood, dropout and latent draw included")
    void likelihood(ParameterSet set) {
        // given
        NETWORKS.writers().forEach(ParameterSet::clearGradient);
        var weights = set.weights();

        // when
        loss();
        var gradient = set.gradient();

        // then
        DirectionalSlopes.agree(gradient, weights, moved -> {
            set.weights(moved);
            return loss();
        });
    }

    private double loss() {
        var tape = new Tape();
        var loss = likelihood.of(tape, MUSIC, new SplittableRandom(4)).loss();
        tape.backward(loss);
        return loss.scalar();
    }
}
