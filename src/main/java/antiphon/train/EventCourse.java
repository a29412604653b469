package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.StepTrial;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A training of a recipe that learns categories. */
final class EventCourse implements Course {

    private final TrainingOrder order;
    private final MaterialSources sources;
    private final Optional<ComposerFile> base;
    private final Trainings trainings;
    private final Pupils pupils;
    private Optional<TrainingMaterial> material = Optional.empty();

    /** @param base what it goes on from; absent begins from nothing */
    EventCourse(
            TrainingOrder order,
            MaterialSources sources,
            Optional<ComposerFile> base,
            Trainings trainings,
            Pupils pupils) {
        this.order = order;
        this.sources = sources;
        this.base = base;
        this.trainings = trainings;
        this.pupils = pupils;
    }

    @Override
    public void read(JobContext context) throws Exception {
        material = Optional.of(new MaterialLoader(sources, order.settings()).run(context));
    }

    @Override
    public CorpusDescription corpus() {
        return material.orElseThrow().corpus();
    }

    @Override
    public List<Encoded.LeftOut> leftOut() {
        return material.orElseThrow().leftOut();
    }

    @Override
    public Costs tryOut(JobContext context) throws Exception {
        var costs = new StepTrial(pupils, order, material.orElseThrow()).run(context);
        return new Costs(budget -> costs.forecast(order.lasting(budget), false), costs.bytes());
    }

    @Override
    public Job<TrainingResult> begin(Path file, TrainingWatcher watcher) throws Exception {
        return base.isPresent()
                ? trainings.beginFrom(base.get(), order, material.orElseThrow(), file, watcher)
                : trainings.begin(order, material.orElseThrow(), file, watcher);
    }

    @Override
    public Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception {
        return trainings.resume(file, material.orElseThrow(), watcher);
    }
}
