package antiphon.composer.learner;

import antiphon.composer.event.EventBins;
import antiphon.composer.studio.Networks;
import antiphon.composer.studio.Shape;
import antiphon.composer.studio.Vocabulary;
import antiphon.composer.training.Pupil;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingSettings;

/** Makes the networks of the recipes. */
public final class NetworkPupils implements Pupils {

    @Override
    public Pupil create(Recipe recipe, EventBins bins, TrainingSettings settings, long seed) {
        return new NetworkPupil(Networks.create(shape(recipe, bins), seed));
    }

    static Shape shape(Recipe recipe, EventBins bins) {
        var vocabulary = new Vocabulary(
                bins.advances(), EventBins.LOWEST_PITCH, EventBins.PITCHES, bins.durations(), EventBins.VELOCITIES);
        return switch (recipe) {
            case STUDIO -> Shape.studio(vocabulary);
            case RNN -> Shape.plain(vocabulary);
        };
    }
}
