package antiphon.library;

import antiphon.score.Range;

/** Refuses settings outside their range, naming the setting, the range and what was given. */
final class Check {

    private Check() {}

    static void within(String name, double value, double min, double max) {
        Range.require(name, value, min, max);
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be a number, was %s".formatted(name, value));
        }
    }
}
