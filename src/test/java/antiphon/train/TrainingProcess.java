package antiphon.train;

import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.training.StepRecord;
import antiphon.composer.training.Trainings;
import antiphon.fx.Messages;
import antiphon.library.Library;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A program that does nothing but train: it orders a training where there is none, goes on with one that was interrupted,
 * and tells the numbers of its first steps. It is there to be killed.
 */
public final class TrainingProcess {

    /** How many steps are told. */
    static final int MOST_TOLD = 100;

    static final int EPOCH_STEPS = 25;

    private TrainingProcess() {}

    /**
     * Trains until it is killed.
     *
     * @param arguments the folder of library, runs and composers; the folder of the music; how many epochs to train
     */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var library = Library.open(home.resolve("library.db"));
        if (library.notice().isPresent()) {
            System.out.println("damaged " + library.notice().get());
        }
        var trainings = new Trainings(new NetworkPupils(), Duration.ofMillis(200));
        var composers = home.resolve("composers");
        var courses = new Courses(trainings, new NetworkPupils(), composers);
        var workshop = new Workshop(composers, courses, Messages.load());
        var teller = new Teller();
        var queue = new TrainingQueue(library::runs, workshop, teller);
        teller.goOn = queue;
        queue.open();
        if (library.runs().all().isEmpty()) {
            var epochs = Integer.parseInt(arguments[2]);
            queue.add(List.of(TinyRun.order("mine", Path.of(arguments[1]), epochs, EPOCH_STEPS)));
        }
        new CountDownLatch(1).await(); // the threads that train do not keep a program from ending
    }

    private static final class Teller implements RunListener {

        private volatile TrainingQueue goOn;
        private int told;

        @Override
        public void opened() {}

        @Override
        public void changed(TrainingRun run) {
            if (run.state() == RunState.INTERRUPTED) {
                goOn.goOn(run.id());
            }
            System.out.println("state " + run.state() + " " + run.note());
        }

        @Override
        public void stepped(long run, StepRecord step) {
            if (told++ < MOST_TOLD) { // nobody reads on, and a full pipe would stop the training
                System.out.println("step " + step.step());
            }
        }

        @Override
        public void failed(Throwable failure) {
            System.out.println("failed " + failure);
        }

        @Override
        public void removed(long run) {}

        @Override
        public void reading(long run, long done, long total) {}

        @Override
        public void measured(long run, Map<String, Double> real) {}

        @Override
        public void noted(long run, String note) {}

        @Override
        public void epochClosed(long run, RunEpoch epoch) {}

        @Override
        public void sampled(long run, RunSample sample) {}

        @Override
        public void composerMade(String name) {}
    }
}
