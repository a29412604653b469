package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import java.util.ArrayList;
import java.util.List;

/** Native memory for one sequence after the other, kept while the sequences do not grow. */
final class SequenceMemory {

    /** Shapes whose windows are kept; a step of training takes few in turn. */
    private static final int SHAPES = 4;

    private final int features;
    private final List<Sequence> known = new ArrayList<>();
    private NativeMatrix memory;

    SequenceMemory(int features) {
        this.features = features;
        memory = NativeMatrix.zeros(0, features);
    }

    /** The memory as {@code steps} of {@code rows} each; what it held before is lost where the shape changes. */
    Sequence shaped(int steps, int rows) {
        for (var sequence : known) {
            if (sequence.hasShape(steps, rows)) {
                return sequence;
            }
        }
        return remember(cut(steps, rows));
    }

    private Sequence cut(int steps, int rows) {
        if (memory.rows() < steps * rows) {
            memory = NativeMatrix.zeros(steps * rows, features);
            known.clear();
        }
        return Sequence.of(memory.rows(0, steps * rows), steps, rows);
    }

    private Sequence remember(Sequence sequence) {
        if (known.size() == SHAPES) {
            known.remove(0);
        }
        known.add(sequence);
        return sequence;
    }
}
