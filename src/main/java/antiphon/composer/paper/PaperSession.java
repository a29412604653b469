package antiphon.composer.paper;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.Tensors;
import antiphon.composer.file.TrainingState;
import antiphon.composer.learner.ParameterTensors;
import antiphon.composer.paper.PaperProgress.Mark;
import antiphon.composer.training.Savable;
import antiphon.network.tape.Exchange;
import antiphon.network.tape.ParameterSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that changes during a training by the paper, so that it can be saved whole and taken up again. */
final class PaperSession implements Savable {

    private static final String GENERATOR = "live/generator";
    private static final String DISCRIMINATOR = "live/discriminator";
    private static final String BEST = "best/generator";

    private final PaperNetworks networks;
    private final Units units;
    private final PaperProgress progress;
    private final List<EpochRecord> epochs;
    private Optional<float[]> best = Optional.empty();
    private Exchange exchange = Exchange.ALONE;

    /** A training that has not begun. */
    PaperSession(PaperNetworks networks, Units units) {
        this(networks, units, new PaperProgress(), List.of());
    }

    private PaperSession(PaperNetworks networks, Units units, PaperProgress progress, List<EpochRecord> epochs) {
        this.networks = networks;
        this.units = units;
        this.progress = progress;
        this.epochs = new ArrayList<>(epochs);
    }

    /**
     * Takes up what {@link #unfinished} saved in {@code file}; {@code networks} are new ones of the same shape, whose
     * discriminator stays as it is where a new one is wanted.
     */
    static PaperSession resume(
            PaperNetworks networks, ComposerFile file, ComposerFile.Unfinished unfinished, boolean newDiscriminator)
            throws ComposerFileException {
        restore(GENERATOR, networks.generator().parameters(), unfinished.tensors());
        if (networks.adversary().isPresent() && !newDiscriminator) {
            restore(DISCRIMINATOR, networks.discriminator().parameters(), unfinished.tensors());
        }
        var session = new PaperSession(
                networks,
                PaperWeights.units(file),
                PaperProgress.of(unfinished.state().numbers()),
                file.description().epochs());
        session.best = Optional.ofNullable(unfinished.tensors().byName().get(BEST));
        return session;
    }

    /** All networks train with others from now on. */
    void join(Exchange others) {
        exchange = others;
        networks.all().forEach(set -> set.join(others));
    }

    Exchange exchange() {
        return exchange;
    }

    /** Takes the generator's weights, as they are now, for the best so far. */
    void markBest() {
        best = Optional.of(networks.generator().parameters().weights());
    }

    /** The weights that a composer made now composes with: the best where some were marked. */
    @Override
    public Tensors result() {
        var weights = best.orElseGet(() -> networks.generator().parameters().weights());
        return PaperWeights.of(networks.generator(), weights, units);
    }

    PaperNetworks networks() {
        return networks;
    }

    Units units() {
        return units;
    }

    PaperProgress progress() {
        return progress;
    }

    /** The epochs that are over; a new one is added at the end. */
    List<EpochRecord> epochs() {
        return epochs;
    }

    @Override
    public double seconds() {
        return progress.get(Mark.SECONDS);
    }

    @Override
    public List<EpochRecord> closedEpochs() {
        return epochs;
    }

    @Override
    public ComposerFile.Unfinished unfinished() {
        var tensors = new HashMap<String, float[]>();
        save(GENERATOR, networks.generator().parameters(), tensors);
        networks.adversary().ifPresent(adversary -> save(DISCRIMINATOR, adversary.parameters(), tensors));
        best.ifPresent(weights -> tensors.put(BEST, weights));
        var all = new Tensors(tensors);
        return new ComposerFile.Unfinished(new TrainingState(progress.saved(), all.sizes()), all);
    }

    private static void save(String name, ParameterSet set, Map<String, float[]> into) {
        into.put(name, set.weights());
        ParameterTensors.putUpdater(name, set, into);
    }

    private static void restore(String name, ParameterSet set, Tensors from) throws ComposerFileException {
        ParameterTensors.readWeights(name, set, from);
        ParameterTensors.readUpdater(name, set, from);
    }
}
