package antiphon.composer.training;

/** How long a training may take. */
public sealed interface Budget {

    /**
     * So many minutes of one core: the time that the training thread computes. On an idle computer that is the time on the
     * clock; a busy one takes longer and still trains as much. Reading files does not count.
     *
     * @param minutes above 0
     */
    record Minutes(double minutes) implements Budget {

        public Minutes {
            if (!(minutes > 0 && minutes <= 100_000)) {
                throw new IllegalArgumentException("minutes must be above 0 and at most 100000, was " + minutes);
            }
        }
    }

    /**
     * So many epochs, which makes a training the same each time.
     *
     * @param epochs 1 or more
     */
    record Epochs(int epochs) implements Budget {

        public Epochs {
            if (epochs < 1 || epochs > 1_000_000) {
                throw new IllegalArgumentException("epochs must be 1 to 1000000, was " + epochs);
            }
        }
    }
}
