package antiphon.network.recurrent;

/**
 * The sizes of a {@link SequenceDiscriminator}, each 1 or more.
 *
 * @param features numbers seen a step
 * @param hidden   units of each LSTM, in each direction
 * @param layers   bidirectional LSTMs on each other
 */
public record DiscriminatorShape(int features, int hidden, int layers) {

    /** The published discriminator: four features, two layers of 350 in each direction. */
    public static final DiscriminatorShape REFERENCE = new DiscriminatorShape(4, 350, 2);

    public DiscriminatorShape {
        if (features < 1 || hidden < 1 || layers < 1) {
            throw new IllegalArgumentException(
                    "a discriminator has 1 or more of each: features %d, hidden %d, layers %d"
                            .formatted(features, hidden, layers));
        }
    }
}
