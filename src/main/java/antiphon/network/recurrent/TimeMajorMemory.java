package antiphon.network.recurrent;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** DL4J memory for one sequence after the other, kept while the sequences do not grow. */
final class TimeMajorMemory {

    /** Shapes whose views are kept; a step of training takes few in turn. */
    private static final int SHAPES = 4;

    private final int features;
    private final List<TimeMajor> known = new ArrayList<>();
    private INDArray memory;

    TimeMajorMemory(int features) {
        this.features = features;
        memory = Nd4j.zeros(DataType.FLOAT, features);
    }

    /** The memory as {@code [steps, rows, features]}; what it held before is lost where the shape changes. */
    TimeMajor shaped(int steps, int rows) {
        for (var view : known) {
            if (view.hasShape(steps, rows)) {
                return view;
            }
        }
        return remember(cut(steps, rows));
    }

    private TimeMajor cut(int steps, int rows) {
        var size = (long) steps * rows * features;
        if (memory.length() < size) {
            memory = Nd4j.createUninitialized(DataType.FLOAT, size);
            known.clear();
        }
        return TimeMajor.of(memory.get(NDArrayIndex.interval(0, size)).reshape('c', steps, rows, features));
    }

    private TimeMajor remember(TimeMajor view) {
        if (known.size() == SHAPES) {
            known.remove(0);
        }
        known.add(view);
        return view;
    }

    /** The memory in that shape with a copy of {@code values}, {@code steps * rows * features} of them in that order. */
    TimeMajor holding(float[] values, int steps, int rows) {
        var view = shaped(steps, rows);
        view.sequence().whole().write(values, 0);
        return view;
    }
}
