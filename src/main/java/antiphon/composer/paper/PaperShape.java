package antiphon.composer.paper;

/**
 * The sizes of both networks and the connections that can be chosen.
 *
 * @param features        numbers a cell
 * @param noise           uniform random numbers a step, 1 or more
 * @param generator       the generator's layers
 * @param discriminator   the discriminator's layers
 * @param feedback        whether the generator hears its previous output
 * @param bidirectional   whether the discriminator also reads backwards
 * @param minibatch       whether the discriminator compares the sequences of a batch
 * @param endsAlone       whether it decides by the first and last step alone
 */
record PaperShape(
        int features,
        int noise,
        Layers generator,
        Layers discriminator,
        boolean feedback,
        boolean bidirectional,
        boolean minibatch,
        boolean endsAlone) {

    /**
     * LSTM layers on each other.
     *
     * @param count  how many
     * @param hidden cells of each
     */
    record Layers(int count, int hidden) {

        Layers {
            if (count < 1 || hidden < 1) {
                throw new IllegalArgumentException(
                        "a stack has layers of cells, had %d of %d".formatted(count, hidden));
            }
        }
    }

    PaperShape {
        if (features < 1 || noise < 1) {
            throw new IllegalArgumentException(
                    "features and noise must be 1 or more, were %d and %d".formatted(features, noise));
        }
    }
}
