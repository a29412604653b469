package antiphon.score;

/** Refuses numbers outside their range, naming the number, the range and what was given. */
final class Range {

    private Range() {}

    static void require(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s must be %d to %d, was %d".formatted(name, min, max, value));
        }
    }
}
