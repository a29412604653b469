package antiphon.composer.learner;

import antiphon.composer.event.BeatGrid;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.studio.HeldOut;
import antiphon.composer.studio.Networks;
import antiphon.composer.studio.Opinions;
import antiphon.composer.studio.Sampler;
import antiphon.composer.studio.SamplingSettings;
import antiphon.composer.take.EventCritic;
import antiphon.composer.take.EventWriter;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** A trained generator, writing. */
public final class NetworkWriter implements EventWriter {

    /** Repeats at one lag after which that lag is looked back on no more. */
    private static final int LOOP_GUARD = 8;

    private final Sampler sampler;
    private final HeldOut heldOut;
    private final Optional<Opinions> critic;

    private NetworkWriter(Networks networks, boolean withCritic) {
        this.critic = networks.discriminator().filter(kept -> withCritic).map(Opinions::new);
        this.sampler = new Sampler(networks.generator());
        this.heldOut = new HeldOut(networks);
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
        var shape = NetworkPupils.shape(recipe, bins, settings(description));
        if (!ClaimedWeights.fit(description)) {
            throw new ComposerFileException("The weights of this composer are not those of its recipe.");
        }
        var networks = Networks.create(shape, 0);
        var tensors = new NetworkTensors(networks);
        tensors.setWeights(file.weights());
        return new NetworkWriter(networks, tensors.setCritics(file.weights()));
    }

    private static TrainingSettings settings(ComposerDescription description) throws ComposerFileException {
        try {
            return TrainingSettings.described(description.settings());
        } catch (TrainingSettingException e) {
            throw new ComposerFileException(
                    "%s was trained with settings that this Antiphon does not know.".formatted(description.name()));
        }
    }

    @Override
    public List<List<Event>> write(Wish wish, List<Long> seeds, DoublePredicate goOn) {
        var prime = Windows.events(wish.prime());
        var pieces = sampler.sample(settings(wish), seeds, prime, goOn);
        return Windows.read(pieces).stream()
                .map(piece -> piece.subList(Math.min(prime.length, piece.size()), piece.size()))
                .toList();
    }

    @Override
    public OptionalDouble nats(List<List<Event>> windows) {
        return OptionalDouble.of(heldOut.total(Windows.of(windows)));
    }

    @Override
    public Optional<EventCritic> critic() {
        return critic.map(opinions -> windows -> opinions.steps(Windows.of(windows)));
    }

    private static SamplingSettings settings(Wish wish) {
        var beats = wish.ticks() == Long.MAX_VALUE
                ? Optional.<Double>empty()
                : Optional.of(wish.ticks() / (double) BeatGrid.TICKS_PER_BEAT);
        var length = new SamplingSettings.Length(wish.prime().size() + wish.most(), beats);
        return new SamplingSettings(wish.temperature(), wish.topP(), wish.repetition(), LOOP_GUARD, length);
    }
}
