package antiphon.network;

/**
 * Products of single-precision matrices in native memory.
 *
 * <p>Values without state; any thread may call, at the same time as others. How many threads a product may take is a
 * property of the one that is asked and touches no other work of the process. Equal operands give equal bits, run after
 * run on one machine, where the number of threads is equal too.
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

    /**
     * The fastest that this machine can load, oneDNN, else OpenBLAS, on one thread. Found at the first call, and logged
     * then. One thread is the usual choice: products of these sizes gain little from a second one, and where other work
     * keeps the cores busy the threads of OpenMP wait for each other in busy loops.
     */
    static Gemm best() {
        return best(1);
    }

    /**
     * The same with up to {@code threads} for each product; OpenBLAS, where it has to stand in, takes one.
     *
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    static Gemm best(int threads) {
        return BestGemm.on(threads);
    }
}
