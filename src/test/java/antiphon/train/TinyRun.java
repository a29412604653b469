package antiphon.train;

import antiphon.composer.training.Budget;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingSettings;
import antiphon.corpus.PartChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Trainings so small that a step takes a few milliseconds. */
final class TinyRun {

    private static final Map<String, String> SETTINGS =
            Map.of("hidden", "8", "batch", "4", "epoch_steps", "4", "validation_windows", "4");

    private TinyRun() {}

    static RunOrder order(String name, Path music, int epochs) {
        try {
            var settings = TrainingSettings.parse(SETTINGS);
            var order = new TrainingOrder(name, Recipe.RNN, settings, new Budget.Epochs(epochs), 3);
            return new RunOrder(order, new CorpusSource("pieces", List.of(music)), PartChoice.HIGHEST);
        } catch (TrainingSettingException e) {
            throw new IllegalStateException(e);
        }
    }
}
