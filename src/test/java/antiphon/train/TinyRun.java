package antiphon.train;

import antiphon.library.RunPlan;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trainings so small that a step takes a few milliseconds, and that go on until their last epoch. */
final class TinyRun {

    private static final Map<String, String> SETTINGS =
            Map.of("hidden", "8", "batch", "4", "validation_windows", "4", "patience", "0");

    private TinyRun() {}

    static RunOrder order(String name, Path music, int epochs) {
        return order(name, music, epochs, 4);
    }

    static RunOrder order(String name, Path music, int epochs, int epochSteps) {
        var settings = new HashMap<>(SETTINGS);
        settings.put("epochs", Integer.toString(epochs));
        settings.put("epoch_steps", Integer.toString(epochSteps));
        return new RunOrder(name, new RunPlan("rnn", settings, "pieces", List.of(music.toString()), "HIGHEST", 3));
    }

    /** A training that begins with the weights of {@code base}. */
    static RunOrder from(String base, String name, Path music, int epochs) {
        var plan = order(name, music, epochs).plan();
        var settings = new HashMap<>(plan.settings());
        settings.put("from", base);
        var further = new RunPlan(plan.recipe(), settings, plan.corpus(), plan.paths(), plan.part(), plan.seed());
        return new RunOrder(name, further);
    }

    /** A training by the paper as small as that. */
    static RunOrder byThePaper(String name, Path music, int epochs) {
        var settings = Map.of(
                "preset", "steady",
                "hidden_g", "6",
                "hidden_d", "6",
                "songlength", "8",
                "batch", "4",
                "pretraining_epochs", "1",
                "epoch_steps", "0",
                "epochs", Integer.toString(epochs));
        return new RunOrder(name, new RunPlan("paper", settings, "pieces", List.of(music.toString()), "HIGHEST", 3));
    }
}
