package antiphon.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of tonics as one types them: a letter, and sharps or flats. */
final class KeyName {

    private static final Pattern NAME = Pattern.compile("([A-Ga-g])([#♯b♭]?)");
    private static final String LETTERS = "C.D.EF.G.A.B";

    private KeyName() {}

    /** The pitch class of {@code name}, as C, F# or Bb. */
    static Optional<Integer> pitchClass(String name) {
        var match = NAME.matcher(name.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var natural = LETTERS.indexOf(Character.toUpperCase(match.group(1).charAt(0)));
        var sign = match.group(2);
        if (sign.isEmpty()) {
            return Optional.of(natural);
        }
        return Optional.of(Math.floorMod(natural + (sign.equals("#") || sign.equals("♯") ? 1 : -1), 12));
    }
}
