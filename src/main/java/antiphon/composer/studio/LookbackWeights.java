package antiphon.composer.studio;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Patterns;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Optional;

/**
 * How much of what the lookback suggests is added to the logits.
 *
 * <p>For pitches by gates alone, one for each lag and kind of suggestion, as a linear map would memorise; for intervals
 * and durations by gates and by a linear map besides.
 */
final class LookbackWeights {

    static final LookbackWeights NONE = new LookbackWeights(Optional.empty());

    private record Weights(
            int lags,
            Linear intervalGates,
            Linear pitchGates,
            Linear durationGates,
            Parameter intervals,
            Parameter durations) {}

    private final Optional<Weights> weights;

    private LookbackWeights(Optional<Weights> weights) {
        this.weights = weights;
    }

    static LookbackWeights declare(Declarations declarations, Shape shape, int features) {
        var vocabulary = shape.vocabulary();
        var hidden = shape.hidden();
        var lags = shape.lags().size();
        return new LookbackWeights(Optional.of(new Weights(
                lags,
                Linear.declare(declarations, "interval.gates", features, lags),
                Linear.declare(declarations, "pitch.gates", hidden, 3 * lags),
                Linear.declare(declarations, "duration.gates", hidden, lags),
                Linear.weight(declarations, "interval.lookback", lags * vocabulary.size(0), vocabulary.size(0)),
                Linear.weight(declarations, "length.lookback", lags * vocabulary.size(2), hidden))));
    }

    /** The interval's logits and what followed then. */
    Tensor interval(Tape tape, Tensor logits, Tensor features, Tensor suggestions, Situation situation) {
        if (weights.isEmpty()) {
            return logits;
        }
        var w = weights.get();
        var gates = situation.gates(w.intervalGates.apply(tape, features));
        var gated = Elements.sum(tape, logits, Patterns.gated(tape, gates, suggestions));
        return Elements.sum(tape, gated, Products.linear(tape, suggestions, w.intervals));
    }

    /** The pitch's logits and the pitches of then: as they were, in any octave, and moved. */
    Tensor pitch(Tape tape, Tensor logits, Tensor inner, Lookback.Suggestions suggestions, Situation situation) {
        if (weights.isEmpty()) {
            return logits;
        }
        var w = weights.get();
        var gates = situation.gates(w.pitchGates.apply(tape, inner));
        var exact = Patterns.gated(tape, Columns.cut(tape, gates, 0, w.lags), suggestions.pitches());
        var classes = Patterns.gated(tape, Columns.cut(tape, gates, w.lags, w.lags), suggestions.classes());
        var moved = Patterns.gated(tape, Columns.cut(tape, gates, 2 * w.lags, w.lags), suggestions.moved());
        var octaves = Patterns.unfold(tape, classes, logits.columns());
        return Elements.sum(tape, Elements.sum(tape, logits, exact), Elements.sum(tape, octaves, moved));
    }

    /** What duration and velocity are made of, and the durations of then. */
    Tensor addDurations(Tape tape, Tensor sum, Lookback.Suggestions suggestions) {
        return weights.map(w -> Elements.sum(tape, sum, Products.linear(tape, suggestions.durations(), w.durations)))
                .orElse(sum);
    }

    /** The duration's logits and the durations of then. */
    Tensor duration(Tape tape, Tensor logits, Tensor inner, Lookback.Suggestions suggestions) {
        return weights.map(w -> Elements.sum(
                        tape,
                        logits,
                        Patterns.gated(tape, w.durationGates.apply(tape, inner), suggestions.durations())))
                .orElse(logits);
    }
}
