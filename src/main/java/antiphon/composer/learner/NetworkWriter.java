package antiphon.composer.learner;

import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.studio.Networks;
import antiphon.composer.take.EventWriter;
import antiphon.composer.training.Recipe;
import java.util.List;

/** A trained generator, writing. */
public final class NetworkWriter implements EventWriter {

    private final Networks networks;

    private NetworkWriter(Networks networks) {
        this.networks = networks;
    }

    /**
     * The network of {@code file}.
     *
     * @throws ComposerFileException where the recipe is unknown or the weights are not those of its network
     */
    public static NetworkWriter open(ComposerFile file, EventBins bins) throws ComposerFileException {
        var description = file.description();
        var recipe = Recipe.of(description.recipe())
                .orElseThrow(() -> new ComposerFileException("This Antiphon does not know the recipe %s of %s."
                        .formatted(description.recipe(), description.name())));
        var networks = Networks.create(NetworkPupils.shape(recipe, bins), 0);
        new NetworkTensors(networks).setWeights(file.weights());
        return new NetworkWriter(networks);
    }

    @Override
    public List<List<Event>> write(Wish wish, List<Long> seeds) {
        throw new UnsupportedOperationException();
    }
}
