package antiphon.network.recurrent;

/**
 * The sizes of a {@link FeedbackGenerator}, each 1 or more.
 *
 * @param latent   numbers of noise a step
 * @param features numbers heard a step
 * @param hidden   units of each LSTM
 * @param layers   LSTMs on each other
 * @param range    where the features may lie
 */
public record GeneratorShape(int latent, int features, int hidden, int layers, OutputRange range) {

    /** The published generator with outputs from 0 to 1: four features, two layers of 350. */
    public static final GeneratorShape REFERENCE = new GeneratorShape(4, 4, 350, 2, OutputRange.UNIT);

    public GeneratorShape {
        if (latent < 1 || features < 1 || hidden < 1 || layers < 1) {
            throw new IllegalArgumentException(
                    "a generator has 1 or more of each: latent %d, features %d, hidden %d, layers %d"
                            .formatted(latent, features, hidden, layers));
        }
    }
}
