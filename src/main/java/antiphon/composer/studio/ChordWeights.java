package antiphon.composer.studio;

import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Optional;

/** How the chord that sounds reaches the heads; nothing of it where a generator does not hear chords. */
final class ChordWeights {

    static final ChordWeights NONE = new ChordWeights(Optional.empty(), Optional.empty());

    private final Optional<Parameter> pitch;
    private final Optional<Parameter> length;

    private ChordWeights(Optional<Parameter> pitch, Optional<Parameter> length) {
        this.pitch = pitch;
        this.length = length;
    }

    static ChordWeights declare(Declarations declarations, Shape shape) {
        var width = Chord.width(shape.vocabulary());
        return new ChordWeights(
                Optional.of(Linear.weight(declarations, "pitch.chord", width, shape.hidden())),
                Optional.of(Linear.weight(declarations, "length.chord", width, shape.hidden())));
    }

    Tensor addToPitch(Tape tape, Tensor sum, Tensor sounding) {
        return add(tape, sum, sounding, pitch);
    }

    Tensor addToLength(Tape tape, Tensor sum, Tensor sounding) {
        return add(tape, sum, sounding, length);
    }

    private static Tensor add(Tape tape, Tensor sum, Tensor sounding, Optional<Parameter> weights) {
        return weights.map(each -> Elements.sum(tape, sum, Products.linear(tape, sounding, each)))
                .orElse(sum);
    }
}
