package antiphon.network.recurrent;

/** Where the outputs of a generator may lie. */
public enum OutputRange {

    /** Any real number: the sum goes out as it is. */
    FREE {
        @Override
        float squash(float sum) {
            return sum;
        }

        @Override
        float slope(float output) {
            return 1;
        }
    },

    /** From 0 to 1, by the logistic function. */
    UNIT {
        @Override
        float squash(float sum) {
            return Squashing.sigmoid(sum);
        }

        @Override
        float slope(float output) {
            return output * (1 - output);
        }
    };

    abstract float squash(float sum);

    /** The derivative of {@link #squash}, told by its output. */
    abstract float slope(float output);
}
