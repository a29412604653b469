package antiphon.composer.paper;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The discriminator: one stack of LSTM layers reads a sequence forwards and another one backwards; what both see at a
 * step decides how real the step is, and the mean of all steps how real the sequence is.
 *
 * <p>Source: Mogren 2016, section 3. As in the published program the two stacks meet at the top only.
 */
final class PaperDiscriminator {

    private final PaperShape shape;
    private final Stack there;
    private final Optional<Stack> back;
    private final Optional<MinibatchDiscrimination> comparison;
    private final Dense judgement;
    private final ParameterSet parameters;

    /**
     * What it thinks of a batch.
     *
     * @param reality  {@code [batch, 1]}: the probability that each sequence is real, 0 to 1
     * @param features {@code [steps * batch, n]}: what it sees at each step, which feature matching compares
     */
    record Opinion(Tensor reality, Tensor features) {}

    PaperDiscriminator(PaperShape shape, Start start, long seed) {
        this.shape = shape;
        var declarations = new Declarations();
        var hidden = shape.discriminator().hidden();
        there = Stack.declare(declarations, "there", shape.seen(), shape.discriminator());
        back = shape.bidirectional()
                ? Optional.of(Stack.declare(declarations, "back", shape.seen(), shape.discriminator()))
                : Optional.empty();
        var seen = shape.bidirectional() ? 2 * hidden : hidden;
        comparison = shape.minibatch()
                ? Optional.of(MinibatchDiscrimination.declare(declarations, "minibatch", seen))
                : Optional.empty();
        var features = seen + (shape.minibatch() ? MinibatchDiscrimination.KERNELS : 0);
        judgement = Dense.declare(declarations, "judgement", features, 1);
        parameters = new ParameterSet(declarations, seed);
        start.settle(parameters, recurrent(), List.of(judgement), seed);
    }

    private List<LstmWeights> recurrent() {
        var all = new ArrayList<>(there.layers());
        back.ifPresent(stack -> all.addAll(stack.layers()));
        return all;
    }

    ParameterSet parameters() {
        return parameters;
    }

    /**
     * Judges sequences.
     *
     * @param x       {@code [steps * batch, features]}, with metadata behind where that is told
     * @param company with how many neighbouring rows, itself among them, each sequence is compared, where sequences are compared
     * @param dropout also thins the cells themselves, as in the published program
     */
    Opinion judge(Tape tape, Tensor x, int batch, int company, Dropout dropout) {
        var cells = dropout.apply(tape, x);
        var forwards = there.forwards(tape, cells, batch, dropout);
        var both = back.map(stack -> Columns.join(tape, forwards, stack.backwards(tape, cells, batch, dropout)))
                .orElse(forwards);
        var features = comparison
                .map(kernels -> Columns.join(tape, both, kernels.compare(tape, both, company)))
                .orElse(both);
        var steps = Elements.sigmoid(tape, judgement.apply(tape, features));
        var deciding = shape.endsAlone() ? Rows.ends(tape, steps, batch) : steps;
        return new Opinion(Rows.meanOverSteps(tape, deciding, batch), features);
    }
}
