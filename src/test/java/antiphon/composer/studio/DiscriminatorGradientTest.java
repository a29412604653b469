package antiphon.composer.studio;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Moments;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gradient of a discriminator's opinion agrees with central differences")
class DiscriminatorGradientTest {

    private static final Vocabulary VOCABULARY = Tiny.vocabulary();
    private static final int[][][] REAL = Tiny.scales(3, 9);
    private static final int[][][] WRITTEN = Tiny.scales(6, 9);

    private final Discriminator discriminator = new Discriminator(VOCABULARY, 8, 3);

    /** The gradient takes the singular vectors for settled, which a few turns after the start they are not. */
    @BeforeEach
    void settle() {
        for (var turn = 0; turn < 300; turn++) {
            discriminator.judge(new Tape(), REAL, Dropout.none());
        }
    }

    @Test
    @DisplayName("for its weights, as it learns to tell real from written")
    void weights() {
        // given
        var set = discriminator.parameters();
        var step = new DiscriminatorStep(discriminator, new Tape());
        var written = new int[][][] {WRITTEN[3], WRITTEN[4], WRITTEN[5]};
        var weights = set.weights();

        // when
        set.clearGradient();
        step.look(REAL, written, Dropout.none());
        var gradient = set.gradient();

        // then
        DirectionalSlopes.agree(gradient, weights, moved -> {
            set.weights(moved);
            return step.look(REAL, written, Dropout.none()).loss();
        });
    }

    /** Not for pitches, which the chord passes straight through: what goes back is no slope of what went forward. */
    @Test
    @DisplayName("for the intervals, durations and velocities that it hears, which a generator learns from")
    void events() {
        // given
        var width = VOCABULARY.width();
        var tape = new Tape();
        var events = EventTensors.of(tape, VOCABULARY, WRITTEN).value().clone();
        var heard = tape.variable(events.length / width, width, events);

        // when
        tape.backward(loss(tape, heard));

        // then
        var gradient = heard.gradient().clone();
        for (var at = 0; at < gradient.length; at++) {
            var column = at % width - VOCABULARY.offset(1);
            gradient[at] = column >= 0 && column < VOCABULARY.pitches() ? 0 : gradient[at];
        }
        DirectionalSlopes.agree(gradient, events, this::lossAt);
    }

    private double lossAt(float[] events) {
        var tape = new Tape();
        var width = VOCABULARY.width();
        return loss(tape, tape.constant(events.length / width, width, events)).scalar();
    }

    /** All that a generator is taught by, strong enough to tell slopes from rounding. */
    private Tensor loss(Tape tape, Tensor events) {
        var history = new History(Past.of(VOCABULARY, WRITTEN), List.of(events));
        var opinion = discriminator.judge(tape, history, Dropout.none());
        var scores = Elements.sum(tape, Moments.mean(tape, opinion.steps()), Moments.mean(tape, opinion.whole()));
        return Elements.scale(tape, Elements.sum(tape, scores, Moments.mean(tape, opinion.pooled())), 100);
    }
}
