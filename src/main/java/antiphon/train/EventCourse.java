package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.CorpusDescription;
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
    private final TrainingMaterial material;
    private final Optional<ComposerFile> base;
    private final Trainings trainings;
    private final Pupils pupils;

    /** @param base what it goes on from; absent begins from nothing */
    EventCourse(
            TrainingOrder order,
            TrainingMaterial material,
            Optional<ComposerFile> base,
            Trainings trainings,
            Pupils pupils) {
        this.order = order;
        this.material = material;
        this.base = base;
        this.trainings = trainings;
        this.pupils = pupils;
    }

    @Override
    public CorpusDescription corpus() {
        return material.corpus();
    }

    @Override
    public List<Encoded.LeftOut> leftOut() {
        return material.leftOut();
    }

    @Override
    public Costs tryOut(JobContext context) throws Exception {
        var costs = new StepTrial(pupils, order, material).run(context);
        return new Costs(budget -> costs.forecast(order.lasting(budget), false), costs.bytes());
    }

    @Override
    public Job<TrainingResult> begin(Path file, TrainingWatcher watcher) throws Exception {
        return base.isPresent()
                ? trainings.beginFrom(base.get(), order, material, file, watcher)
                : trainings.begin(order, material, file, watcher);
    }

    @Override
    public Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception {
        return trainings.resume(file, material, watcher);
    }
}
