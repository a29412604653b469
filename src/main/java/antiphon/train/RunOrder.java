package antiphon.train;

import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.corpus.PartChoice;
import antiphon.library.RunPlan;
import antiphon.library.TrainingRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A training that is wanted: what, and on which music.
 *
 * @param order  what is trained, how and how long
 * @param corpus the music
 * @param part   which part of it
 */
public record RunOrder(TrainingOrder order, CorpusSource corpus, PartChoice part) {

    public RunOrder {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(part, "part");
    }

    /**
     * The order that a run of the library began as.
     *
     * @throws TrainingSettingException where this version of the program does not know it
     */
    static RunOrder of(TrainingRun run) throws TrainingSettingException {
        var plan = run.plan();
        var recipe = Recipe.of(plan.recipe())
                .orElseThrow(() -> new TrainingSettingException(
                        "This Antiphon does not know the recipe %s.".formatted(plan.recipe())));
        var order = TrainingOrder.described(run.name(), recipe, plan.settings(), plan.seed());
        var paths = plan.paths().stream().map(Path::of).toList();
        return new RunOrder(order, new CorpusSource(plan.corpus(), paths), PartChoice.valueOf(plan.part()));
    }

    RunPlan plan() {
        return new RunPlan(
                order.recipe().label(),
                order.texts(),
                corpus.name(),
                corpus.paths().stream().map(Path::toString).toList(),
                part.name(),
                order.seed());
    }

    /** The same under another name. */
    RunOrder named(String name) {
        var renamed =
                new TrainingOrder(name, order.recipe(), order.settings(), order.budget(), order.seed(), order.from());
        return new RunOrder(renamed, corpus, part);
    }

    MaterialSources sources() {
        return new MaterialSources(corpus.paths(), List.of(), List.of(), part, corpus.name());
    }
}
