package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrainingPlanTest {

    private static final Budget TEN_EPOCHS = new Budget.Epochs(10);

    @Test
    @DisplayName("Without a mixture likelihood, critic and adversary share the epochs")
    void adversarial() {
        var plan = TrainingPlan.adversarial(false, false, TEN_EPOCHS, TrainingSettings.USUAL);

        assertEquals(List.of(Stage.LIKELIHOOD, Stage.CRITIC, Stage.ADVERSARIAL), stages(plan));
        assertEquals(List.of(350L, 200L, 150L), steps(plan));
    }

    @Test
    @DisplayName("With a mixture the wanted style is finished before the adversary")
    void adversarialAfterMixture() {
        var plan = TrainingPlan.adversarial(true, false, TEN_EPOCHS, TrainingSettings.USUAL);

        assertEquals(List.of(Stage.MIXTURE, Stage.FINISH, Stage.CRITIC, Stage.ADVERSARIAL), stages(plan));
    }

    @Test
    @DisplayName("The control takes the adversary's time, without a critic")
    void control() {
        var settings = new TrainingSettings(Map.of(), Adversary.NONE);

        var plan = TrainingPlan.adversarial(false, false, TEN_EPOCHS, settings);

        assertEquals(List.of(Stage.LIKELIHOOD, Stage.CONTROL), stages(plan));
        assertEquals(List.of(350L, 150L), steps(plan));
    }

    @Test
    @DisplayName("Minutes are shared as seconds")
    void minutes() {
        var plan = TrainingPlan.plain(true, false, new Budget.Minutes(10), TrainingSettings.USUAL);

        assertEquals(List.of(Stage.MIXTURE, Stage.FINISH), stages(plan));
        assertEquals(270, plan.legs().get(0).seconds(), 1e-9);
        assertEquals(330, plan.legs().get(1).seconds(), 1e-9);
    }

    @Test
    @DisplayName("What is over grows through all stages, also where the budget is minutes and the critic has steps")
    void neverFalls() {
        for (var budget : List.of(new Budget.Minutes(10), TEN_EPOCHS)) {
            var plan = TrainingPlan.adversarial(true, false, budget, TrainingSettings.USUAL);
            var last = 0.0;
            for (var leg = 0; leg < plan.legs().size(); leg++) {
                for (var over : List.of(0.0, 0.5, 1.0)) {
                    var done = plan.done(leg, over);
                    assertTrue(
                            done >= last,
                            "%s: %s after %s".formatted(plan.legs().get(leg), done, last));
                    last = done;
                }
            }
            assertEquals(1, last, 1e-9);
        }
    }

    @Test
    @DisplayName("However few the epochs, none is lost")
    void roundsWell() {
        for (var epochs = 1; epochs < 8; epochs++) {
            var plan = TrainingPlan.plain(true, false, new Budget.Epochs(epochs), TrainingSettings.USUAL);

            assertEquals(
                    50L * epochs,
                    steps(plan).stream().mapToLong(Long::longValue).sum());
        }
    }

    private static List<Stage> stages(TrainingPlan plan) {
        return plan.legs().stream().map(TrainingPlan.Leg::stage).toList();
    }

    private static List<Long> steps(TrainingPlan plan) {
        return plan.legs().stream().map(TrainingPlan.Leg::steps).toList();
    }
}
