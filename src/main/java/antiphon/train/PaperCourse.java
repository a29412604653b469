package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.paper.PaperMaterial;
import antiphon.composer.paper.PaperOrder;
import antiphon.composer.paper.PaperTrainings;
import antiphon.composer.paper.PaperTrial;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;

/** A training as the paper trained. */
final class PaperCourse implements Course {

    private final PaperOrder order;
    private final PaperMaterial material;
    private final Pupils pupils;
    private final PaperTrainings trainings = new PaperTrainings();

    /** @param pupils asked for nothing but how much memory there is in use */
    PaperCourse(PaperOrder order, PaperMaterial material, Pupils pupils) {
        this.order = order;
        this.material = material;
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
    public Costs tryOut(JobContext context) {
        var costs = new PaperTrial(order, material).run(context);
        return new Costs(budget -> costs.forecast(order.lasting(budget)), pupils.residentBytes());
    }

    @Override
    public Job<TrainingResult> begin(Path file, TrainingWatcher watcher) {
        return trainings.begin(order, material, file, watcher);
    }

    @Override
    public Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception {
        return trainings.resume(file, file, material, watcher);
    }
}
