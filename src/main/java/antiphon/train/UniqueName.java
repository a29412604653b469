package antiphon.train;

import java.util.Set;

/** Names that are not taken. */
final class UniqueName {

    private UniqueName() {}

    /** {@code name}, or where that is among {@code taken} the first of {@code name 2}, {@code name 3} that is not. */
    static String free(String name, Set<String> taken) {
        var candidate = name;
        for (var number = 2; taken.contains(candidate); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }
}
