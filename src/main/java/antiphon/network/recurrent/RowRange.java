package antiphon.network.recurrent;

/** Some neighbouring rows of a batch. */
record RowRange(int first, int count) {

    RowRange {
        if (first < 0 || count < 0) {
            throw new IllegalArgumentException("rows %d + %d".formatted(first, count));
        }
    }

    /** The first row after these. */
    int end() {
        return first + count;
    }

    static RowRange all(int rows) {
        return new RowRange(0, rows);
    }
}
