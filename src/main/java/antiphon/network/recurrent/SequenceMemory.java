package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;

/** Native memory for one sequence after the other, kept while the sequences do not grow. */
final class SequenceMemory {

    private final int features;
    private NativeMatrix memory;
    private Sequence shaped;

    SequenceMemory(int features) {
        this.features = features;
        memory = NativeMatrix.zeros(0, features);
        shaped = Sequence.zeros(0, 0, features);
    }

    /** The memory as {@code steps} of {@code rows} each; what it held before is lost where the shape changes. */
    Sequence shaped(int steps, int rows) {
        if (shaped.steps() != steps || shaped.rows() != rows) {
            if (memory.rows() < steps * rows) {
                memory = NativeMatrix.zeros(steps * rows, features);
            }
            shaped = Sequence.of(memory.rows(0, steps * rows), steps, rows);
        }
        return shaped;
    }
}
