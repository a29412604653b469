package antiphon.score;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a melody came from, with what is needed to get it again. */
public sealed interface Origin {

    /**
     * Read from a file.
     *
     * @param fileName the file's name without its folder
     */
    record Imported(String fileName) implements Origin {

        public Imported {
            Objects.requireNonNull(fileName, "fileName");
        }
    }

    /**
     * Composed. The same composer, fingerprint, seed, variation and settings give the same melody again.
     *
     * @param composer    the composer's name
     * @param fingerprint hash of the composer's file, in hexadecimal
     * @param seed        the seed of the click that made it
     * @param variation   which of the takes of that click it is, counted from 0
     * @param settings    every setting by its name in the command line, as bars, temperature, key
     * @param likeness    what it has in common with the composer's training music; empty where that was not compared
     */
    record Generated(
            String composer,
            String fingerprint,
            long seed,
            int variation,
            Map<String, String> settings,
            Optional<Likeness> likeness)
            implements Origin {

        public Generated {
            Objects.requireNonNull(composer, "composer");
            Objects.requireNonNull(fingerprint, "fingerprint");
            settings = Map.copyOf(settings);
            Objects.requireNonNull(likeness, "likeness");
        }

        /** Composed, and not compared with any music. */
        public Generated(String composer, String fingerprint, long seed, int variation, Map<String, String> settings) {
            this(composer, fingerprint, seed, variation, settings, Optional.empty());
        }

        /** The same, compared with the training music. */
        public Generated with(Likeness found) {
            return new Generated(composer, fingerprint, seed, variation, settings, Optional.of(found));
        }
    }
}
