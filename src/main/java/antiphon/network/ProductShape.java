package antiphon.network;

/** The sizes of one product {@code c = a b}: {@code c} is {@code [rows, columns]}, summed over {@code inner}. */
record ProductShape(int rows, int columns, int inner) {

    static ProductShape of(NativeMatrix a, NativeMatrix b, NativeMatrix c) {
        if (a.columns() != b.rows() || a.rows() != c.rows() || b.columns() != c.columns() || c.isTransposed()) {
            throw new IllegalArgumentException("cannot multiply (%s) by (%s) into (%s)".formatted(a, b, c));
        }
        return new ProductShape(c.rows(), c.columns(), a.columns());
    }
}
