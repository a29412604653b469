package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.paper.PaperMaterial;
import antiphon.composer.paper.PaperMaterialLoader;
import antiphon.composer.paper.PaperOrder;
import antiphon.composer.paper.PaperTrainings;
import antiphon.composer.paper.PaperTrial;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A training as the paper trained. */
final class PaperCourse implements Course {

    private final PaperOrder order;
    private final MaterialSources sources;
    private final Pupils pupils;
    private final PaperTrainings trainings = new PaperTrainings();
    private Optional<PaperMaterial> material = Optional.empty();

    /** @param pupils asked for nothing but how much memory there is in use */
    PaperCourse(PaperOrder order, MaterialSources sources, Pupils pupils) {
        this.order = order;
        this.sources = sources;
        this.pupils = pupils;
    }

    @Override
    public void read(JobContext context) throws Exception {
        material = Optional.of(new PaperMaterialLoader(sources, order.settings()).run(context));
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
    public Costs tryOut(JobContext context) {
        var costs = new PaperTrial(order, material.orElseThrow()).run(context);
        return new Costs(budget -> costs.forecast(order.lasting(budget)), pupils.residentBytes());
    }

    @Override
    public Job<TrainingResult> begin(Path file, TrainingWatcher watcher) {
        return trainings.begin(order, material.orElseThrow(), file, watcher);
    }

    @Override
    public Job<TrainingResult> goOn(Path file, TrainingWatcher watcher) throws Exception {
        return trainings.resume(file, file, material.orElseThrow(), watcher);
    }
}
