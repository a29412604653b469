package antiphon.composer.paper;

import java.util.Optional;

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
 * @param carried         whether it foretells real songs from the state that a free run left
 * @param metadata        how the generator says in whose style it composes, where it does
 */
record PaperShape(
        int features,
        int noise,
        Layers generator,
        Layers discriminator,
        boolean feedback,
        boolean bidirectional,
        boolean minibatch,
        boolean endsAlone,
        boolean carried,
        Optional<Metadata> metadata) {

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

    /**
     * What the generator says of a whole piece, and how.
     *
     * @param genres    how many there are
     * @param composers how many there are
     * @param noise     uniform random numbers that it is drawn from
     * @param hidden    size of the layer between
     * @param apart     whether genres and composers have a softmax each
     */
    record Metadata(int genres, int composers, int noise, int hidden, boolean apart) {

        Metadata {
            if (genres < 1 || composers < genres || noise < 1 || hidden < 1) {
                throw new IllegalArgumentException("no metadata of %d genres, %d composers, %d random numbers, %d cells"
                        .formatted(genres, composers, noise, hidden));
            }
        }

        int width() {
            return genres + composers;
        }
    }

    PaperShape {
        if (features < 1 || noise < 1) {
            throw new IllegalArgumentException(
                    "features and noise must be 1 or more, were %d and %d".formatted(features, noise));
        }
    }

    /** Numbers a step that the discriminator sees: those of a cell, and of whose style it is where that is told. */
    int seen() {
        return features + metadata.map(Metadata::width).orElse(0);
    }
}
