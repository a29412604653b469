package antiphon.network.recurrent;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's arrays as our kernels see them. The views of the latest are kept: a layer is given the same few again and
 * again, and a view takes an object and more for each step.
 */
final class TimeMajorViews {

    /** More than the inputs and gradients that a layer gets in one step of training. */
    private static final int KEPT = 6;

    private final List<TimeMajor> known = new ArrayList<>();

    /** {@code batch}, {@code [rows, features, steps]}; copied anew each time where it does not lie time-major. */
    TimeMajor of(INDArray batch) {
        for (var view : known) {
            if (view.batch() == batch) {
                return view;
            }
        }
        var view = TimeMajor.seeing(batch);
        if (view.batch() == batch) {
            remember(view);
        }
        return view;
    }

    private void remember(TimeMajor view) {
        if (known.size() == KEPT) {
            known.remove(0);
        }
        known.add(view);
    }
}
