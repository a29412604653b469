package antiphon.train;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.paper.PaperOrder;
import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.Trainings;
import java.nio.file.Path;
import java.util.Optional;

/** Knows every recipe, and makes of an order the course that trains it. Safe to use from any thread. */
public final class Courses {

    private final Trainings trainings;
    private final Pupils pupils;
    private final ComposerStore composers;

    /**
     * Courses for every recipe.
     *
     * @param trainings begins and goes on with trainings of categories
     * @param pupils    makes the networks that steps are tried with
     * @param composers the folder of the user's composers, of which one may be trained further
     */
    public Courses(Trainings trainings, Pupils pupils, Path composers) {
        this.trainings = trainings;
        this.pupils = pupils;
        this.composers = new ComposerStore(composers);
    }

    /**
     * The course of {@code order}.
     *
     * @param checkpoint what it goes on from, which then tells how it was begun: the composer whose weights that was with
     *     need no longer be there
     * @throws Exception with a sentence where this version of the program does not know it, or what it begins with
     */
    Course of(RunOrder order, Optional<Path> checkpoint) throws Exception {
        var plan = order.plan();
        var paper = PaperRecipe.of(plan.recipe());
        if (paper.isPresent()) {
            var paperOrder = PaperOrder.described(order.name(), paper.get(), plan.settings(), plan.seed());
            return new PaperCourse(paperOrder, order.sources(), pupils);
        }
        if (checkpoint.isPresent()) {
            var begun = trainings.order(checkpoint.get());
            return new EventCourse(begun, order.sources(), Optional.empty(), trainings, pupils);
        }
        var recipe = Recipe.of(plan.recipe())
                .orElseThrow(() -> new TrainingSettingException(
                        "This Antiphon does not know the recipe %s.".formatted(plan.recipe())));
        var asked = TrainingOrder.described(order.name(), recipe, plan.settings(), plan.seed());
        var base = base(asked);
        var settled = base.isPresent() ? trainings.orderFrom(base.get(), asked) : asked;
        return new EventCourse(settled, order.sources(), base, trainings, pupils);
    }

    private Optional<ComposerFile> base(TrainingOrder asked) throws Exception {
        return asked.from().isPresent()
                ? Optional.of(composers.read(asked.from().get()))
                : Optional.empty();
    }
}
