package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.training.Budget;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import antiphon.network.tape.Exchange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
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

    /** Trains to the end and answers the generator's weights. */
    private float[] train(String name, Exchange exchange) throws Exception {
        var order = new TrainingOrder("same", Recipe.STUDIO, TrainingSettings.parse(TINY), new Budget.Epochs(2), 3);
        var file = folder.resolve(name + ".antiphon");
        new Trainings(new NetworkPupils(), Duration.ofHours(1), exchange)
                .begin(order, material, file, epoch -> {})
                .run(JobContext.UNATTENDED);
        return new ComposerFileReader()
                .read(file)
                .weights()
                .byName()
                .values()
                .iterator()
                .next();
    }

    /** Two in one process who wait for each other. */
    private static final class Pair {

        private final CyclicBarrier barrier = new CyclicBarrier(2);
        private final float[][] given = new float[2][];

        Exchange member(int which) {
            return new Exchange() {

                @Override
                public long batch(long seed) {
                    return seed + which;
                }

                @Override
                public void average(float[] gradient) {
                    given[which] = gradient.clone();
                    meet();
                    for (var index = 0; index < gradient.length; index++) {
                        gradient[index] = (given[0][index] + given[1][index]) / 2;
                    }
                    meet();
                }
            };
        }

        private void meet() {
            try {
                barrier.await(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("the other one does not come", e);
            }
        }
    }
}
