package antiphon.network.tape;

import java.util.ArrayList;
import java.util.List;

/** Arrays for one operation at a time, growing as needed; the next operation gets the same ones. */
final class PassingFloats {

    private final List<float[]> arrays = new ArrayList<>();
    private int next;

    /** A new operation begins; whoever still holds an array must not touch it any more. */
    void rewind() {
        next = 0;
    }

    /** At least {@code size} arbitrary numbers that no other call since the last rewinding got. */
    float[] next(int size) {
        if (next == arrays.size()) {
            arrays.add(new float[size]);
        } else if (arrays.get(next).length < size) {
            arrays.set(
                    next,
                    new float[Math.max(size, (int) Math.min(Integer.MAX_VALUE / 2, 2L * arrays.get(next).length))]);
        }
        return arrays.get(next++);
    }
}
