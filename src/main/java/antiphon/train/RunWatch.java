package antiphon.train;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.StepRecord;
import antiphon.composer.training.TrainingWatcher;
import antiphon.job.JobContext;
import antiphon.library.LibraryException;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a run's epochs and samples to the library and tells of them. What cannot be written costs no training. */
final class RunWatch implements TrainingWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);

    private final TrainingRun run;
    private final RunDesk desk;
    private final SampleMaker samples;
    private double done;
    private String note;

    RunWatch(TrainingRun run, RunDesk desk, SampleMaker samples) {
        this.run = run;
        this.desk = desk;
        this.samples = samples;
        this.done = run.done();
        this.note = run.note();
    }

    /** What there is to say about the run besides its figures; may be empty. */
    String note() {
        return note;
    }

    /**
     * Measures the music that is learned from, unless that is known; of music read in part only, nothing is kept. Hears
     * what was kept and not heard yet.
     */
    void begin(RunOrder order, JobContext context) throws IOException {
        if (run.real().isEmpty()) {
            var figures = samples.real(order, context);
            if (!context.stopRequested()) {
                desk.runs().real(run.id(), figures);
                desk.listener().measured(run.id(), figures);
            }
        }
        hearAgain(context);
    }

    /** Keepsakes can be heard again whose samples are not in the library. */
    private void hearAgain(JobContext context) throws IOException {
        var heard = desk.runs().samples(run.id()).stream().map(RunSample::epoch).collect(Collectors.toSet());
        for (var keepsake : desk.files().keepsakes().entrySet()) {
            if (!heard.contains(keepsake.getKey()) && !context.stopRequested()) {
                kept(keepsake.getKey(), keepsake.getValue());
            }
        }
    }

    @Override
    public void stepped(StepRecord step) {
        done = step.done();
        desk.listener().stepped(run.id(), step);
    }

    @Override
    public void epochClosed(EpochRecord epoch) {
        var kept = new RunEpoch(epoch.epoch(), epoch.stage(), epoch.step(), epoch.seconds(), epoch.figures());
        try {
            desk.runs().put(run.id(), kept, done);
        } catch (LibraryException e) {
            LOG.warn("Epoch {} of the training run {} is not in the library", epoch.epoch(), run.id(), e);
        }
        desk.listener().epochClosed(run.id(), kept);
    }

    @Override
    public Optional<Path> keepsake(int epoch) {
        return Keepsakes.wanted(epoch) ? Optional.of(desk.files().keepsake(epoch)) : Optional.empty();
    }

    @Override
    public void kept(int epoch, Path file) {
        try {
            var sample = samples.sample(file, epoch, run.plan().seed(), JobContext.UNATTENDED);
            desk.runs().put(run.id(), sample);
            desk.listener().sampled(run.id(), sample);
        } catch (IOException e) {
            LOG.warn("The training run {} could not be heard after {} epochs", run.id(), epoch, e);
        }
    }

    @Override
    public void endedEarly(String stage, int epochs) {
        tell(desk.messages().text("train.early", epochs, desk.messages().text("train.stage." + stage)));
    }

    @Override
    public void warned(String sentence) {
        tell(sentence);
    }

    private void tell(String sentence) {
        note = sentence;
        desk.listener().noted(run.id(), sentence);
    }
}
