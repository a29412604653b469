package antiphon.train;

import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.OrderTexts;
import antiphon.composer.training.TrainingSettingException;
import antiphon.corpus.PartChoice;
import antiphon.library.RunPlan;
import antiphon.library.TrainingRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A training that is wanted.
 *
 * @param name what the composer is to be called
 * @param plan by which recipe, how, on which music
 */
record RunOrder(String name, RunPlan plan) {

    RunOrder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(plan, "plan");
    }

    /** The order that a run of the library began as. */
    static RunOrder of(TrainingRun run) {
        return new RunOrder(run.name(), run.plan());
    }

    /** How long it may take. */
    Budget budget() throws TrainingSettingException {
        return OrderTexts.budget(plan.settings());
    }

    /** The same under another name. */
    RunOrder named(String newName) {
        return new RunOrder(newName, plan);
    }

    PartChoice part() {
        return PartChoice.valueOf(plan.part());
    }

    List<Path> paths() {
        return plan.paths().stream().map(Path::of).toList();
    }

    MaterialSources sources() {
        return new MaterialSources(paths(), List.of(), List.of(), part(), plan.corpus());
    }
}
