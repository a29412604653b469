package antiphon.network;

/** What the shapes of one product {@code c = a b} must be. */
final class ProductShape {

    private ProductShape() {}

    /** @throws IllegalArgumentException where {@code a} by {@code b} does not make {@code c} */
    static void require(NativeMatrix a, NativeMatrix b, NativeMatrix c) {
        if (a.columns() != b.rows() || a.rows() != c.rows() || b.columns() != c.columns() || c.isTransposed()) {
            throw new IllegalArgumentException("cannot multiply (%s) by (%s) into (%s)".formatted(a, b, c));
        }
    }
}
