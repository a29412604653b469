package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Budget;
import antiphon.composer.training.Frozen;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.StepRecord;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import antiphon.network.tape.Exchange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An exchange")
class ExchangeTest {

    private static final Map<String, String> TINY = Map.of(
            "hidden", "8",
            "attention", "4",
            "latent", "2",
            "batch", "4",
            "epoch_steps", "3",
            "critic_steps", "2",
            "critic_samples", "8",
            "adversarial_share", "0.5",
            "validation_windows", "4");

    @TempDir
    private Path folder;

    private final Map<String, String> settings = new HashMap<>(TINY);
    private final List<Frozen> frozen = new CopyOnWriteArrayList<>();
    private Budget budget = new Budget.Epochs(2);
    private TrainingMaterial material;

    @BeforeEach
    void readMusic() throws Exception {
        material = TinyTraining.material(folder);
    }

    @Test
    @DisplayName(
            "lets two trainings with batches of their own train the same weights, through all stages of the recipe")
    void trainsTogether() throws Exception {
        var pair = new Pair();
        var workers = Executors.newFixedThreadPool(2);
        try {
            var other = workers.submit(() -> train("second", pair.member(1)));
            var one = train("first", pair.member(0));

            assertArrayEquals(one, other.get(60, TimeUnit.SECONDS));
            assertFalse(Arrays.equals(one, train("alone", Exchange.ALONE)), "the other had no part in it");
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    @DisplayName("lets all freeze the discriminator by the mean of what they find of its accuracy, not each by its own")
    void freezesTogether() throws Exception {
        train("one", new Exchange() {

            @Override
            public long batch(long seed) {
                return seed;
            }

            @Override
            public double agree(double own) {
                return 1;
            }

            @Override
            public void average(float[] gradient) {}
        });

        var adversarial = frozen.subList(frozen.size() - 2, frozen.size());
        assertEquals(List.of(Frozen.DISCRIMINATOR, Frozen.DISCRIMINATOR), adversarial);
    }

    @Test
    @DisplayName("lets two end their stages together that are given minutes")
    void endsTogether() throws Exception {
        budget = new Budget.Minutes(0.02);
        var pair = new Pair();
        var workers = Executors.newFixedThreadPool(2);
        try {
            var other = workers.submit(() -> train("second", pair.member(1)));
            var one = train("first", pair.member(0));

            assertArrayEquals(one, other.get(60, TimeUnit.SECONDS));
        } finally {
            workers.shutdownNow();
        }
    }

    /** Trains to the end and answers the generator's weights. */
    private float[] train(String name, Exchange exchange) throws Exception {
        var order = new TrainingOrder("same", Recipe.STUDIO, TrainingSettings.parse(settings), budget, 3);
        var file = folder.resolve(name + ".antiphon");
        new Trainings(new NetworkPupils(), Duration.ofHours(1), exchange)
                .begin(order, material, file, new TrainingWatcher() {

                    @Override
                    public void epochClosed(EpochRecord epoch) {}

                    @Override
                    public void stepped(StepRecord step) {
                        frozen.add(step.frozen());
                    }
                })
                .run(JobContext.UNATTENDED);
        return new ComposerFileReader()
                .read(file)
                .weights()
                .byName()
                .values()
                .iterator()
                .next();
    }
}
