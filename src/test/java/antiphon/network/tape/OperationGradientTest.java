package antiphon.network.tape;

import static antiphon.network.tape.GradientCheck.check;

import antiphon.network.tape.GradientCheck.Operand;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gradient of an operation agrees with central differences:")
class OperationGradientTest {

    private static final List<Parameter> NONE = List.of();

    @Test
    @DisplayName("a fully connected layer")
    void linear() {
        var declarations = new Declarations();
        var weight = declarations.declare("weight", 3, 4, 1);
        var bias = declarations.declare("bias", 1, 4, 1);
        var set = new ParameterSet(declarations, 5);
        check(
                List.of(Operand.of(5, 3, 1)),
                set.parameters(),
                (tape, x) -> Products.linear(tape, x.get(0), weight, bias));
    }

    @Test
    @DisplayName("a product of two tensors")
    void product() {
        check(
                List.of(Operand.of(4, 3, 1), Operand.of(3, 2, 2)),
                NONE,
                (tape, x) -> Products.multiply(tape, x.get(0), x.get(1)));
    }

    @Test
    @DisplayName("a product of a tensor with itself, whose gradient arrives twice")
    void productWithItself() {
        check(List.of(Operand.of(3, 3, 1)), NONE, (tape, x) -> Products.multiply(tape, x.get(0), x.get(0)));
    }

    @Test
    @DisplayName("sum and scales")
    void elements() {
        check(List.of(Operand.of(3, 4, 1), Operand.of(3, 4, 2)), NONE, (tape, x) -> {
            var sum = Elements.sum(tape, x.get(0), Elements.scale(tape, x.get(1), -2));
            return Elements.scale(tape, sum, GradientCheck.numbers(12, 9));
        });
    }

    @Test
    @DisplayName("a leaky rectifier")
    void rectifier() {
        check(List.of(Operand.of(5, 4, 4)), NONE, (tape, x) -> Elements.rectify(tape, x.get(0), 0.2f));
    }

    @Test
    @DisplayName("dropout")
    void dropout() {
        check(
                List.of(Operand.of(5, 7, 4)),
                NONE,
                (tape, x) -> Elements.dropout(tape, x.get(0), 0.3, new SplittableRandom(2)));
    }

    @Test
    @DisplayName("joined and cut columns, stacked rows")
    void columns() {
        check(List.of(Operand.of(3, 2, 1), Operand.of(3, 3, 2)), NONE, (tape, x) -> {
            var joined = Columns.join(tape, x.get(0), x.get(1), x.get(0));
            return Columns.stack(tape, List.of(joined, Columns.cut(tape, Columns.join(tape, joined, joined), 4, 7)));
        });
    }

    @Test
    @DisplayName("repeated rows and running sums")
    void repeatedRows() {
        check(
                List.of(Operand.of(2, 3, 1)),
                NONE,
                (tape, x) -> Rows.runningSum(tape, Rows.repeat(tape, x.get(0), 4), 2));
    }

    @Test
    @DisplayName("mean and maximum over the steps")
    void pooling() {
        check(
                List.of(Operand.of(6, 3, 1)),
                NONE,
                (tape, x) -> Columns.join(
                        tape, Rows.meanOverSteps(tape, x.get(0), 2), Rows.maximumOverSteps(tape, x.get(0), 2)));
    }

    @Test
    @DisplayName("mean and standard deviation of columns")
    void moments() {
        check(
                List.of(Operand.of(6, 3, 1)),
                NONE,
                (tape, x) -> Columns.join(
                        tape,
                        Moments.means(tape, x.get(0)),
                        Moments.deviations(tape, x.get(0)),
                        Moments.mean(tape, x.get(0))));
    }

    @Test
    @DisplayName("cross entropy with weights")
    void crossEntropy() {
        var targets = new int[] {1, 0, 3};
        check(
                List.of(Operand.of(3, 4, 1)),
                NONE,
                (tape, x) -> Losses.crossEntropy(tape, x.get(0), targets, new float[] {0.5f, -1, 2}));
    }

    @Test
    @DisplayName("the relativistic hinge")
    void hinge() {
        check(List.of(Operand.of(4, 1, 1), Operand.of(5, 1, 2)), NONE, (tape, x) -> {
            var upper = Elements.scale(tape, x.get(0), 2);
            return Losses.relativisticHinge(tape, upper, x.get(1));
        });
    }

    @Test
    @DisplayName("a squared distance")
    void distance() {
        check(
                List.of(Operand.of(2, 3, 1), Operand.of(2, 3, 2)),
                NONE,
                (tape, x) -> Losses.squaredDistance(tape, x.get(0), x.get(1)));
    }

    @Test
    @DisplayName("gates on patterns, and matches with them")
    void patterns() {
        check(List.of(Operand.of(3, 2, 1), Operand.of(3, 8, 2), Operand.of(3, 4, 3)), NONE, (tape, x) -> {
            var gated = Patterns.gated(tape, x.get(0), x.get(1));
            return Columns.join(tape, gated, Patterns.matches(tape, x.get(1), x.get(2)));
        });
    }

    @Test
    @DisplayName("folded and unfolded patterns")
    void folding() {
        check(
                List.of(Operand.of(2, 10, 1)),
                NONE,
                (tape, x) -> Columns.join(
                        tape,
                        Patterns.fold(tape, x.get(0), 5, 3),
                        Patterns.unfold(tape, Columns.cut(tape, x.get(0), 2, 4), 6)));
    }

    @Test
    @DisplayName("a latent draw and its divergence")
    void latent() {
        var noise = GradientCheck.numbers(6, 3);
        check(List.of(Operand.of(2, 3, 1), Operand.of(2, 3, 2)), NONE, (tape, x) -> {
            var divergence = Rows.repeat(tape, Latent.divergence(tape, x.get(0), x.get(1)), 2);
            return Columns.join(tape, Latent.draw(tape, x.get(0), x.get(1), noise), divergence);
        });
    }

    @Test
    @DisplayName("sine and cosine of a clock")
    void clock() {
        check(List.of(Operand.of(5, 1, 1)), NONE, (tape, x) -> Clock.waves(tape, x.get(0)));
    }

    @Test
    @DisplayName("weights over their largest singular value")
    void spectral() {
        var declarations = new Declarations();
        var weight = declarations.declare("weight", 3, 4, 1);
        var vector = declarations.declare("vector", 3, 1, 1);
        var set = new ParameterSet(declarations, 5);
        Spectral.normalized(new Tape(), weight, vector, 100);
        check(
                List.of(Operand.of(2, 3, 1)),
                set.parameters().subList(0, 1),
                (tape, x) -> Products.multiply(tape, x.get(0), Spectral.normalized(tape, weight, vector, 0)));
    }
}
