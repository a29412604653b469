package antiphon.train;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.paper.PaperMaterialLoader;
import antiphon.composer.paper.PaperOrder;
import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.Optional;

/** Knows every recipe, and makes of an order and its music the course that trains it. Safe to use from any thread. */
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
     * The course of {@code order}, whose music is read.
     *
     * @param checkpoint what it goes on from, which then tells how it was begun: the composer whose weights that was with
     *     need no longer be there
     * @throws antiphon.composer.training.UnusableCorpusException where there is too little to learn in what was read,
     *     as also when reading was stopped
     * @throws Exception with a sentence where this version of the program does not know it, or what it begins with
     */
    Course read(RunOrder order, Optional<Path> checkpoint, JobContext context) throws Exception {
        var plan = order.plan();
        var paper = PaperRecipe.of(plan.recipe());
        if (paper.isPresent()) {
            var paperOrder = PaperOrder.described(order.name(), paper.get(), plan.settings(), plan.seed());
            var material = new PaperMaterialLoader(order.sources(), paperOrder.settings()).run(context);
            return new PaperCourse(paperOrder, material, pupils);
        }
        if (checkpoint.isPresent()) {
            var begun = trainings.order(checkpoint.get());
            return ofEvents(order, begun, Optional.empty(), context);
        }
        var asked = asked(order);
        var base = base(asked);
        var settled = base.isPresent() ? trainings.orderFrom(base.get(), asked) : asked;
        return ofEvents(order, settled, base, context);
    }

    private Course ofEvents(RunOrder order, TrainingOrder settled, Optional<ComposerFile> base, JobContext context)
            throws Exception {
        var material = new MaterialLoader(order.sources(), settled.settings()).run(context);
        return new EventCourse(settled, material, base, trainings, pupils);
    }

    private static TrainingOrder asked(RunOrder order) throws TrainingSettingException {
        var plan = order.plan();
        var recipe = Recipe.of(plan.recipe())
                .orElseThrow(() -> new TrainingSettingException(
                        "This Antiphon does not know the recipe %s.".formatted(plan.recipe())));
        return TrainingOrder.described(order.name(), recipe, plan.settings(), plan.seed());
    }

    private Optional<ComposerFile> base(TrainingOrder asked) throws Exception {
        return asked.from().isPresent()
                ? Optional.of(composers.read(asked.from().get()))
                : Optional.empty();
    }
}
