package antiphon.composer.studio;

import antiphon.network.tape.Clock;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Lstm;
import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.Moments;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Products;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;

/**
 * Tells real music from written: events, clock and sounding chord through two bidirectional layers to a score for each
 * step and one for the whole, which also sees how much the windows of a batch differ.
 *
 * <p>Source: Mogren 2016 for the bidirectional discriminator, Miyato et al. 2018 for the spectral norm, Karras et al.
 * 2018 for the spread of the batch.
 */
public final class Discriminator {

    private static final double DROPOUT = 0.2;
    private static final float LEAK = 0.2f;

    private final Vocabulary vocabulary;
    private final SpectralLinear input;
    private final LstmWeights[] layers = new LstmWeights[4];
    private final SpectralLinear stepOutput;
    private final SpectralLinear wholeOutput;
    private final ParameterSet parameters;

    /**
     * What it thinks of a batch.
     *
     * @param steps  {@code [T * B, 1]}: how real each step is
     * @param whole  {@code [B, 1]}: how real each window is
     * @param pooled {@code [B, 2 hidden]}: what it noticed, on average over the steps
     * @param hidden {@code [T * B, 2 hidden]}: what it noticed at each step
     */
    record Opinion(Tensor steps, Tensor whole, Tensor pooled, Tensor hidden) {}

    /** A discriminator of {@code hidden} cells each way in each layer. */
    public Discriminator(Vocabulary vocabulary, int hidden, long seed) {
        this.vocabulary = vocabulary;
        var declarations = new Declarations();
        var inputs = vocabulary.width() + Clock.WAVES + Chord.width(vocabulary);
        input = SpectralLinear.declare(declarations, "input", inputs, hidden);
        layers[0] = LstmWeights.declare(declarations, "first.there", hidden, hidden);
        layers[1] = LstmWeights.declare(declarations, "first.back", hidden, hidden);
        layers[2] = LstmWeights.declare(declarations, "second.there", 2 * hidden, hidden);
        layers[3] = LstmWeights.declare(declarations, "second.back", 2 * hidden, hidden);
        stepOutput = SpectralLinear.declare(declarations, "step", 2 * hidden, 1);
        wholeOutput = SpectralLinear.declare(declarations, "whole", 2 * hidden + 1, 1);
        parameters = new ParameterSet(declarations, seed);
        List.of(input, stepOutput, wholeOutput).forEach(SpectralLinear::settle);
    }

    /** Its weights, gradient and updater. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** Judges given events. */
    Opinion judge(Tape tape, int[][][] windows, Dropout dropout) {
        var events = EventTensors.of(tape, vocabulary, windows);
        return judge(tape, new History(Past.of(vocabulary, windows), List.of(events)), dropout);
    }

    /** Judges events that a gradient may flow back to; all steps of the history in one tensor. */
    Opinion judge(Tape tape, History history, Dropout dropout) {
        var batch = history.past().batch();
        var events = history.tensor(0);
        var x = input.apply(tape, Columns.join(tape, events, clock(tape, history), chord(tape, history)), 1);
        var first = Lstm.bothWays(tape, Elements.rectify(tape, x, LEAK), layers[0], layers[1], batch);
        var hidden = Lstm.bothWays(tape, dropout.apply(tape, first, DROPOUT), layers[2], layers[3], batch);
        var pooled = Rows.meanOverSteps(tape, hidden, batch);
        var spread = Moments.mean(tape, Moments.deviations(tape, pooled));
        var whole = Columns.join(tape, pooled, Rows.repeat(tape, spread, batch));
        return new Opinion(
                stepOutput.apply(tape, dropout.apply(tape, hidden, DROPOUT), 1),
                wholeOutput.apply(tape, whole, 1),
                pooled,
                hidden);
    }

    private Tensor clock(Tape tape, History history) {
        var intervals = Columns.cut(tape, history.tensor(0), 0, vocabulary.size(0));
        var beats = Products.multiply(tape, intervals, Beats.ofIntervals(tape, vocabulary));
        return Clock.waves(tape, Rows.runningSum(tape, beats, history.past().batch()));
    }

    private static Tensor chord(Tape tape, History history) {
        var past = history.past();
        var onsets = new int[past.batch() * past.steps()];
        for (var row = 0; row < onsets.length; row++) {
            onsets[row] = past.onset(row % past.batch(), row / past.batch());
        }
        return Chord.sounding(tape, history, onsets, 0, past.steps());
    }
}
