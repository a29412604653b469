package antiphon.composer.paper;

import static antiphon.network.tape.GradientCheck.check;

import antiphon.composer.paper.PaperShape.Layers;
import antiphon.network.tape.Elements;
import antiphon.network.tape.GradientCheck;
import antiphon.network.tape.GradientCheck.Operand;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gradient of an operation of the paper agrees with central differences:")
class PaperOperationGradientTest {

    private static final List<Parameter> NONE = List.of();
    private static final int BATCH = 2;

    private static final Layers TWO_OF_FIVE = new Layers(2, 5);

    @Test
    @DisplayName("the discriminator's loss on means of logistic functions")
    void discriminatorLoss() {
        checkLoss((tape, p, q) -> PaperLosses.discriminator(tape, p, q));
    }

    @Test
    @DisplayName("the generator's loss that does not saturate")
    void nonSaturating() {
        checkLoss((tape, p, q) -> PaperLosses.nonSaturating(tape, p));
    }

    @Test
    @DisplayName("the generator's loss as first proposed")
    void original() {
        checkLoss((tape, p, q) -> PaperLosses.original(tape, p));
    }

    @Test
    @DisplayName("the squared error of pretraining")
    void squaredError() {
        checkPair(PaperLosses::squaredError);
    }

    @Test
    @DisplayName("feature matching as a sum")
    void featureSum() {
        checkPair(PaperLosses::featureSum);
    }

    @Test
    @DisplayName("feature matching as a mean")
    void featureMean() {
        checkPair(PaperLosses::featureMean);
    }

    @Test
    @DisplayName("feature matching by moments")
    void featureMoments() {
        checkPair((tape, real, generated) -> PaperLosses.featureMoments(tape, real, generated, BATCH));
    }

    @Test
    @DisplayName("the generator that hears itself, under a fixed dropout mask")
    void free() {
        var generator = new PaperGenerator(shape(true), Start.NARROW, 10);
        check(List.of(), generator.parameters().parameters(), (tape, none) -> {
            var random = new SplittableRandom(3);
            return generator.free(tape, 4, BATCH, Dropout.of(0.5, random), random);
        });
    }

    @Test
    @DisplayName("the generator without feedback")
    void withoutFeedback() {
        var generator = new PaperGenerator(shape(false), Start.NARROW, 10);
        check(List.of(), generator.parameters().parameters(), (tape, none) -> {
            var random = new SplittableRandom(3);
            return generator.free(tape, 3, BATCH, Dropout.none(), random);
        });
    }

    @Test
    @DisplayName("the generator that foretells real cells")
    void taught() {
        var generator = new PaperGenerator(shape(true), Start.NARROW, 10);
        check(List.of(), generator.parameters().parameters(), (tape, none) -> {
            var random = new SplittableRandom(3);
            var real = tape.constant(8, 3, GradientCheck.numbers(24, 6));
            return generator.taught(tape, real, BATCH, Dropout.of(0.5, random), random);
        });
    }

    private static PaperShape shape(boolean feedback) {
        return new PaperShape(3, 2, TWO_OF_FIVE, TWO_OF_FIVE, feedback, true, false, false, false, Optional.empty());
    }

    /** A loss of two batches of probabilities. */
    private static void checkLoss(Loss loss) {
        check(
                List.of(Operand.of(4, 1, 1), Operand.of(4, 1, 2)),
                NONE,
                (tape, x) -> loss.of(tape, Elements.sigmoid(tape, x.get(0)), Elements.sigmoid(tape, x.get(1))));
    }

    /** A distance of features from those of real songs. */
    private static void checkPair(Loss loss) {
        check(
                List.of(Operand.of(6, 3, 1)),
                NONE,
                (tape, x) -> loss.of(tape, tape.constant(6, 3, GradientCheck.numbers(18, 2)), x.get(0)));
    }

    @FunctionalInterface
    private interface Loss {

        Tensor of(Tape tape, Tensor first, Tensor second);
    }
}
