package antiphon.network.recurrent;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** DL4J memory for one sequence after the other, kept while the sequences do not grow. */
final class TimeMajorMemory {

    private final int features;
    private INDArray memory;
    private TimeMajor shaped;

    TimeMajorMemory(int features) {
        this.features = features;
        shaped = TimeMajor.zeros(1, 1, features);
        memory = shaped.array().reshape(features);
    }

    /** The memory as {@code [steps, rows, features]}; what it held before is lost where the shape changes. */
    TimeMajor shaped(int steps, int rows) {
        if (!shaped.hasShape(steps, rows)) {
            var size = (long) steps * rows * features;
            if (memory.length() < size) {
                memory = Nd4j.createUninitialized(DataType.FLOAT, size);
            }
            shaped = TimeMajor.of(memory.get(NDArrayIndex.interval(0, size)).reshape('c', steps, rows, features));
        }
        return shaped;
    }
}
