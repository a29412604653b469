package antiphon.library;

/** Refuses settings outside their range, naming the setting, the range and what was given. */
final class Check {

    private Check() {}

    static void within(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s must be %s to %s, was %s".formatted(name, min, max, value));
        }
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be a number, was %s".formatted(name, value));
        }
    }
}
