package antiphon.network;

/**
 * Products of single-precision matrices in native memory.
 *
 * <p>Implementations hold no state of their own; any thread may call. How many threads of its own a product takes is
 * {@link GemmThreads}' matter. With one thread equal operands give equal bits, run after run on one machine.
 */
public interface Gemm {

    /** What multiplies, with its version, fit for a log line: {@code oneDNN 3.11.0}. */
    String name();

    /**
     * {@code c = a b + beta c}.
     *
     * @param a    {@code [m, k]}, transposed or not
     * @param b    {@code [k, n]}, transposed or not
     * @param beta 0 to overwrite {@code c} whatever it held (even NaN), 1 to add to it
     * @param c    {@code [m, n]}, not transposed, not overlapping {@code a} or {@code b}
     * @throws IllegalArgumentException if the shapes do not fit together
     */
    void multiply(NativeMatrix a, NativeMatrix b, float beta, NativeMatrix c);

    /** {@code c = a b}. */
    default void multiply(NativeMatrix a, NativeMatrix b, NativeMatrix c) {
        multiply(a, b, 0, c);
    }

    /** {@code c = c + a b}. */
    default void addProduct(NativeMatrix a, NativeMatrix b, NativeMatrix c) {
        multiply(a, b, 1, c);
    }

    /** The fastest that this machine can load: oneDNN, else OpenBLAS. Found at the first call, and logged then. */
    static Gemm best() {
        return BestGemm.FOUND;
    }
}
