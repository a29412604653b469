package antiphon.composer.paper;

import antiphon.network.tape.Choices;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;

/**
 * The part of the generator that says in whose style a piece is to be: noise goes through a rectified layer and a
 * linear one to the probabilities of all genres and composers. Its weights begin as all do, see {@link Start}.
 *
 * <p>Source: the option {@code generate_meta} of the published program, where one softmax spans genres and composers:
 * its probabilities sum to one, while the metadata of a real song has two ones, so that the sum alone gives generated
 * music away. Here both have a softmax of their own, unless the shape asks for the program's.
 *
 * @param shape  its sizes
 * @param hidden {@code [noise, hidden]}
 * @param output {@code [hidden, genres + composers]}
 */
record MetadataNetwork(PaperShape.Metadata shape, Dense hidden, Dense output) {

    static MetadataNetwork declare(Declarations declarations, PaperShape.Metadata shape) {
        return new MetadataNetwork(
                shape,
                Dense.declare(declarations, "metadata.hidden", shape.noise(), shape.hidden()),
                Dense.declare(declarations, "metadata.output", shape.hidden(), shape.width()));
    }

    List<Dense> layers() {
        return List.of(hidden, output);
    }

    /** {@code [batch, noise]} becomes {@code [batch, genres + composers]}. */
    Tensor draw(Tape tape, Tensor noise) {
        var logits = output.apply(tape, Elements.rectify(tape, hidden.apply(tape, noise), 0));
        if (!shape.apart()) {
            return Choices.softmax(tape, logits);
        }
        return Columns.join(
                tape,
                Choices.softmax(tape, Columns.cut(tape, logits, 0, shape.genres())),
                Choices.softmax(tape, Columns.cut(tape, logits, shape.genres(), shape.composers())));
    }
}
