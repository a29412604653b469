package antiphon.composer.studio;

import antiphon.network.tape.Clock;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Patterns;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;

/**
 * Chooses an event part by part: the interval; the pitch given the interval, the beat and the chord; duration and
 * velocity given interval, pitch and chord. Learned gates add what the lookback suggests.
 */
final class Heads {

    /**
     * What one run answers.
     *
     * @param logits  of the four categories, {@code [rows, size]} each
     * @param event   the chosen event as ones and zeros, {@code [rows, width]}
     * @param onsets  when it begins
     * @param matches did it repeat what was suggested, {@code [rows, 4 * lags]}: pitch, moved pitch, interval, and
     *     whether there was a suggestion; no columns without lookback
     */
    record Choice(List<Tensor> logits, Tensor event, Onsets onsets, Tensor matches) {}

    private final Shape shape;
    private final Lookback lookback;
    private final Linear interval;
    private final Linear pitchHidden;
    private final Parameter pitchSoFar;
    private final Linear pitch;
    private final Linear lengthHidden;
    private final Parameter lengthSoFar;
    private final Linear duration;
    private final Linear velocity;
    private final ChordWeights chord;
    private final LookbackWeights gates;

    Heads(Declarations declarations, Shape shape) {
        var vocabulary = shape.vocabulary();
        var hidden = shape.hidden();
        var features = hidden + shape.attention() + shape.latent();
        this.shape = shape;
        lookback = new Lookback(vocabulary, shape.lags());
        interval = Linear.declare(declarations, "interval", features, vocabulary.size(0));
        pitchHidden = Linear.declare(declarations, "pitch.hidden", features, hidden);
        pitchSoFar = Linear.weight(declarations, "pitch.given", vocabulary.size(0) + Clock.WAVES, hidden);
        pitch = Linear.declare(declarations, "pitch", hidden, vocabulary.size(1));
        lengthHidden = Linear.declare(declarations, "length.hidden", features, hidden);
        lengthSoFar = Linear.weight(declarations, "length.given", vocabulary.size(0) + vocabulary.size(1), hidden);
        duration = Linear.declare(declarations, "duration", hidden, vocabulary.size(2));
        velocity = Linear.declare(declarations, "velocity", hidden, vocabulary.size(3));
        chord = shape.chord() ? ChordWeights.declare(declarations, shape) : ChordWeights.NONE;
        gates = shape.looksBack() ? LookbackWeights.declare(declarations, shape, features) : LookbackWeights.NONE;
    }

    /** Chooses one event for each row of {@code features}, {@code [rows, hidden + attention + latent]}. */
    Choice choose(Tape tape, Tensor features, Situation situation) {
        var before = situation.followed(tape, lookback);
        var intervalLogits = gates.interval(tape, interval.apply(tape, features), features, before, situation);
        var intervals = situation.choose(0, intervalLogits);
        var onsets = situation.onsets(intervals);
        var sounding = sounding(tape, situation, onsets);
        var suggestions = situation.suggestions(tape, lookback, onsets);

        var pitchInner = pitchInner(tape, features, intervals, onsets, sounding);
        var pitchLogits = gates.pitch(tape, pitch.apply(tape, pitchInner), pitchInner, suggestions, situation);
        var pitches = situation.choose(1, pitchLogits);

        var lengthInner = lengthInner(tape, features, Columns.join(tape, intervals, pitches), sounding, suggestions);
        var durationLogits = gates.duration(tape, duration.apply(tape, lengthInner), lengthInner, suggestions);
        var velocityLogits = velocity.apply(tape, lengthInner);
        var durations = situation.choose(2, durationLogits);
        var velocities = situation.choose(3, velocityLogits);
        return new Choice(
                List.of(intervalLogits, pitchLogits, durationLogits, velocityLogits),
                Columns.join(tape, intervals, pitches, durations, velocities),
                onsets,
                matches(tape, before, suggestions, intervals, pitches));
    }

    /** What the given events repeated, {@code [rows, 4 * lags]}, without choosing anything. */
    Tensor matches(Tape tape, Situation situation, Tensor events) {
        var vocabulary = shape.vocabulary();
        var intervals = Columns.cut(tape, events, 0, vocabulary.size(0));
        var pitches = Columns.cut(tape, events, vocabulary.offset(1), vocabulary.size(1));
        var suggestions = situation.suggestions(tape, lookback, situation.onsets(intervals));
        return matches(tape, situation.followed(tape, lookback), suggestions, intervals, pitches);
    }

    private Tensor pitchInner(Tape tape, Tensor features, Tensor intervals, Onsets onsets, Tensor sounding) {
        var given = Columns.join(tape, intervals, Clock.waves(tape, onsets.clock()));
        var sum = Elements.sum(tape, pitchHidden.apply(tape, features), Products.linear(tape, given, pitchSoFar));
        return Elements.rectify(tape, chord.addToPitch(tape, sum, sounding), 0);
    }

    private Tensor lengthInner(
            Tape tape, Tensor features, Tensor given, Tensor sounding, Lookback.Suggestions suggestions) {
        var sum = Elements.sum(tape, lengthHidden.apply(tape, features), Products.linear(tape, given, lengthSoFar));
        var withChord = chord.addToLength(tape, sum, sounding);
        return Elements.rectify(tape, gates.addDurations(tape, withChord, suggestions), 0);
    }

    private Tensor sounding(Tape tape, Situation situation, Onsets onsets) {
        if (!shape.chord()) {
            return tape.constant(onsets.ticks().length, 0);
        }
        return Chord.sounding(tape, situation.history(), onsets.ticks(), situation.first(), situation.count());
    }

    private Tensor matches(
            Tape tape, Tensor before, Lookback.Suggestions suggestions, Tensor intervals, Tensor pitches) {
        if (!shape.looksBack()) {
            return tape.constant(intervals.rows(), 0);
        }
        return Columns.join(
                tape,
                Patterns.matches(tape, suggestions.pitches(), pitches),
                Patterns.matches(tape, suggestions.moved(), pitches),
                Patterns.matches(tape, before, intervals),
                anything(tape, suggestions.pitches()));
    }

    private Tensor anything(Tape tape, Tensor patterns) {
        var result = tape.constant(patterns.rows(), shape.lags().size());
        var width = patterns.columns() / result.columns();
        for (var at : patterns.occupied()) {
            result.value()[at / width] = 1;
        }
        return result;
    }
}
