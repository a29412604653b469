package antiphon.network;

/**
 * Products of row-major matrices in heap arrays, by way of native scratch memory that is kept and grows as needed.
 *
 * <p>Copying in and out costs as much as a product with few rows: operands that stay the same over many products, such
 * as weights, belong in a {@link NativeMatrix} of their own. Not thread-safe.
 */
public final class HeapGemm {

    private final Gemm gemm;
    private final Scratch left = new Scratch();
    private final Scratch right = new Scratch();
    private final Scratch product = new Scratch();

    public HeapGemm(Gemm gemm) {
        this.gemm = gemm;
    }

    /** {@code c = a b + beta c} with a {@code [m, k]}, b {@code [k, n]}, c {@code [m, n]}. */
    public void multiply(int m, int n, int k, float[] a, float[] b, float beta, float[] c) {
        multiply(left.holding(a, m, k), right.holding(b, k, n), beta, c);
    }

    /** {@code c = a b + beta c} with a {@code [m, k]}, c {@code [m, n]} and b {@code [k, n]} in native memory. */
    public void multiply(int m, float[] a, NativeMatrix b, float beta, float[] c) {
        multiply(left.holding(a, m, b.rows()), b, beta, c);
    }

    /** {@code c = aᵀ b + beta c} with a {@code [k, m]}, b {@code [k, n]}, c {@code [m, n]}. */
    public void multiplyTransposedLeft(int m, int n, int k, float[] a, float[] b, float beta, float[] c) {
        multiply(left.holding(a, k, m).transposed(), right.holding(b, k, n), beta, c);
    }

    /** {@code c = a bᵀ + beta c} with a {@code [m, k]}, b {@code [n, k]}, c {@code [m, n]}. */
    public void multiplyTransposedRight(int m, int n, int k, float[] a, float[] b, float beta, float[] c) {
        multiply(left.holding(a, m, k), right.holding(b, n, k).transposed(), beta, c);
    }

    private void multiply(NativeMatrix a, NativeMatrix b, float beta, float[] c) {
        var into = product.shaped(a.rows(), b.columns());
        if (beta != 0) {
            into.write(c, 0);
        }
        gemm.multiply(a, b, beta, into);
        into.read(c, 0);
    }

    /** Native memory that holds one heap matrix after the other. */
    private static final class Scratch {

        private NativeMatrix memory = NativeMatrix.zeros(1, 0);

        NativeMatrix shaped(int rows, int columns) {
            var size = Math.multiplyExact(rows, columns);
            if (memory.columns() < size) {
                memory = NativeMatrix.zeros(1, size);
            }
            return memory.columns(0, size).reshaped(rows, columns);
        }

        NativeMatrix holding(float[] floats, int rows, int columns) {
            var held = shaped(rows, columns);
            held.write(floats, 0);
            return held;
        }
    }
}
