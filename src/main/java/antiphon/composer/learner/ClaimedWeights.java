package antiphon.composer.learner;

import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerDescription;
import antiphon.composer.studio.Generator;
import antiphon.composer.studio.Shape;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingSettings;

/**
 * How many weights a file claims, against those of the networks that it tells of: looked at before memory is taken for
 * a stranger's claims, and before the engine is loaded for them.
 */
final class ClaimedWeights {

    /** Encoder and discriminator have fewer each, however they are set. */
    private static final int MOST_BESIDE = 1 << 20;

    private ClaimedWeights() {}

    /** Whether the generator's are exactly its own and nothing large stands beside them; true where nobody can tell. */
    static boolean fit(ComposerDescription description) {
        var recipe = Recipe.of(description.recipe());
        var bins = EventBins.named(description.bins());
        if (recipe.isEmpty() || bins.isEmpty()) {
            return true;
        }
        try {
            var settings = TrainingSettings.described(description.settings());
            return fit(description, NetworkPupils.shape(recipe.get(), bins.get(), settings));
        } catch (TrainingSettingException e) { // whoever makes the networks will say so
            return true;
        }
    }

    private static boolean fit(ComposerDescription description, Shape shape) {
        return description.tensors().entrySet().stream()
                .allMatch(tensor -> tensor.getKey().equals(NetworkTensors.GENERATOR)
                        ? tensor.getValue() == Generator.size(shape)
                        : NetworkTensors.NAMES.contains(tensor.getKey()) && tensor.getValue() <= MOST_BESIDE);
    }
}
