package antiphon.composer.learner;

import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerDescription;
import antiphon.composer.studio.Networks;
import antiphon.composer.studio.Shape;
import antiphon.composer.studio.Vocabulary;
import antiphon.composer.training.NumberSetting;
import antiphon.composer.training.Pupil;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingSettings;
import antiphon.network.ResidentMemory;
import java.util.List;

/** Makes the networks of the recipes. */
public final class NetworkPupils implements Pupils {

    @Override
    public Pupil create(Recipe recipe, EventBins bins, TrainingSettings settings, long seed) {
        var networks = Networks.create(shape(recipe, bins, settings), seed, settings.count(NumberSetting.THREADS));
        return new NetworkPupil(networks, settings);
    }

    @Override
    public long residentBytes() {
        return ResidentMemory.bytes();
    }

    @Override
    public boolean fits(ComposerDescription description) {
        return ClaimedWeights.fit(description);
    }

    static Shape shape(Recipe recipe, EventBins bins, TrainingSettings settings) {
        var hidden = settings.count(NumberSetting.HIDDEN);
        var vocabulary = new Vocabulary(
                bins.advances(), EventBins.LOWEST_PITCH, EventBins.PITCHES, bins.durations(), EventBins.VELOCITIES);
        return switch (recipe) {
            case STUDIO -> studio(vocabulary, hidden, settings);
            case RNN -> new Shape(vocabulary, hidden, 0, 0, 0, false, List.of());
        };
    }

    private static Shape studio(Vocabulary vocabulary, int hidden, TrainingSettings settings) {
        var usual = Shape.studio(vocabulary);
        return new Shape(
                vocabulary,
                hidden,
                settings.count(NumberSetting.ATTENTION),
                settings.count(NumberSetting.LATENT),
                usual.noise(),
                usual.chord(),
                Shape.lagsUpTo(settings.count(NumberSetting.LOOKBACK)));
    }
}
