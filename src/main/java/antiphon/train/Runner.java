package antiphon.train;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.UnusableCorpusException;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One run at work on a thread of its own: reads its music, begins or goes on, and writes down how it goes. */
final class Runner implements JobContext {

    private final TrainingRun run;
    private final RunDesk desk;
    private final Courses courses;
    private final ComposerStore composers;
    private final ComposerFileReader reader = new ComposerFileReader();
    private volatile Ending ending = Ending.NONE;
    private volatile boolean reading = true;

    Runner(TrainingRun run, RunDesk desk, Courses courses, ComposerStore composers) {
        this.run = run;
        this.desk = desk;
        this.courses = courses;
        this.composers = composers;
    }

    TrainingRun run() {
        return run;
    }

    Ending ending() {
        return ending;
    }

    /** Asks it to end soon; from the queue's thread. */
    void end(Ending wanted) {
        ending = ending.or(wanted);
    }

    /**
     * Trains until the end or until it is asked to end.
     *
     * @return one sentence about how it went, or went before
     * @throws Exception with a sentence where it cannot go on
     */
    String train() throws Exception {
        var checkpoint = desk.files().checkpoint();
        if (isOver(checkpoint)) { // the program ended between the last checkpoint and the composer
            return run.note();
        }
        var order = RunOrder.of(run);
        var course = read(order, Optional.of(checkpoint).filter(Files::exists));
        if (course.isEmpty() || stopRequested()) {
            return run.note();
        }
        reading = false;
        var watch = new RunWatch(run, desk, new SampleMaker(composers));
        var trainer = trainer(course.get(), checkpoint, watch);
        watch.begin(order, this);
        trainer.run(this);
        return watch.note();
    }

    /** Music of which only a part was read is hardly ever usable; that is no failure of one who was asked to end. */
    private Optional<Course> read(RunOrder order, Optional<Path> goingOn) throws Exception {
        try {
            return Optional.of(courses.read(order, goingOn, this));
        } catch (UnusableCorpusException e) {
            if (!stopRequested()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Job<TrainingResult> trainer(Course course, Path checkpoint, RunWatch watch) throws Exception {
        if (Files.exists(checkpoint)) {
            forgetWhatIsLost(checkpoint);
            return course.goOn(checkpoint, watch);
        }
        forgetAfter(-1);
        return course.begin(checkpoint, watch);
    }

    /** What came after the checkpoint will happen once more. */
    private void forgetWhatIsLost(Path checkpoint) throws IOException {
        var epochs = reader.describe(checkpoint).description().epochs();
        var last = epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1).epoch();
        forgetAfter(last);
    }

    private void forgetAfter(int epoch) throws IOException {
        desk.runs().forgetAfter(run.id(), epoch);
        desk.files().forgetAfter(epoch);
    }

    private boolean isOver(Path checkpoint) throws IOException {
        return Files.exists(checkpoint)
                && reader.describe(checkpoint).description().finished();
    }

    @Override
    public void report(long done, long total) {
        if (reading) {
            desk.listener().reading(run.id(), done, total);
        }
    }

    @Override
    public void say(String message) {}

    @Override
    public boolean stopRequested() {
        return ending != Ending.NONE;
    }
}
