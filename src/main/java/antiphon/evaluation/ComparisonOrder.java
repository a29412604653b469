package antiphon.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * What is to be compared, and by how much music.
 *
 * @param contestants whom to compare, one at least, in the order in which they are shown; no two of the same name
 * @param real        the music to judge by
 * @param size        how much of each is drawn
 * @param seed        fixes every draw; the same order on the same machine gives the same comparison
 */
public record ComparisonOrder(List<Contestant> contestants, RealMusicSources real, Size size, long seed) {

    /**
     * How much is drawn of each composer and of the real music.
     *
     * @param takes  how many takes, 8 to 5,000
     * @param events notes a take, 8 to 1,000
     */
    public record Size(int takes, int events) {

        /** 200 takes of 64 notes. */
        public static final Size USUAL = new Size(200, 64);

        public Size {
            require("takes", takes, 8, 5000);
            require("events", events, 8, 1000);
        }

        private static void require(String name, int value, int min, int max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException("%s must be %d to %d, was %d".formatted(name, min, max, value));
            }
        }
    }

    public ComparisonOrder {
        contestants = List.copyOf(contestants);
        Objects.requireNonNull(real, "real");
        Objects.requireNonNull(size, "size");
        var names = contestants.stream().map(Contestant::name).distinct().count();
        if (contestants.isEmpty() || names < contestants.size()) {
            throw new IllegalArgumentException("a comparison needs composers, each of another name");
        }
    }
}
