package antiphon.composer.studio;

import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The events so far as numbers and as tensors, through which a gradient may flow back to earlier choices.
 *
 * @param past  the events
 * @param steps the same as ones and zeros: either one tensor of all steps or one tensor for each, {@code [B, width]}
 */
record History(Past past, List<Tensor> steps) {

    /** Nothing yet, to be added to step by step. */
    static History empty(Vocabulary vocabulary, int batch, int capacity) {
        return new History(new Past(vocabulary, batch, capacity), new ArrayList<>());
    }

    /** The tensor that holds a step. */
    Tensor tensor(int step) {
        return steps.size() == 1 ? steps.get(0) : steps.get(step);
    }

    /** Where in {@link #tensor} a row's event of a step begins. */
    int offset(int row, int step) {
        var tensor = tensor(step);
        return (tensor.rows() == past.batch() ? row : step * past.batch() + row) * tensor.columns();
    }

    /** Whether a gradient may flow back to earlier choices. */
    boolean isTracked() {
        return steps.stream().anyMatch(Tensor::isTracked);
    }
}
