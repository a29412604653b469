package antiphon.train;

import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.paper.Preset;
import antiphon.composer.training.Recipe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method to train by, or two side by side on the same music for the same time.
 *
 * @param label   the name of its text
 * @param methods one training for each
 */
record RecipeChoice(String label, List<Method> methods) {

    RecipeChoice {
        methods = List.copyOf(methods);
    }

    private static RecipeChoice of(String label, Method... methods) {
        return new RecipeChoice(label, List.of(methods));
    }

    /** Every method, and the two that are worth comparing. */
    static List<RecipeChoice> all() {
        var studio = new Method.OfEvents(Recipe.STUDIO);
        var plain = new Method.OfEvents(Recipe.RNN);
        var choices = new ArrayList<RecipeChoice>();
        choices.add(of("studio", studio));
        choices.add(of("rnn", plain));
        choices.add(of("both", studio, plain));
        var kinOfThePaperFirst = Comparator.comparing(Preset::recipe);
        for (var preset : Stream.of(Preset.values()).sorted(kinOfThePaperFirst).toList()) {
            choices.add(of(label(preset), new Method.OfThePaper(preset.recipe(), preset)));
        }
        choices.add(of(PaperRecipe.RNN_MLE.label(), new Method.OfThePaper(PaperRecipe.RNN_MLE, Preset.PAPER)));
        return List.copyOf(choices);
    }

    private static String label(Preset preset) {
        var bare = preset == Preset.PAPER || preset.recipe() != PaperRecipe.PAPER;
        return bare ? preset.label() : "paper-" + preset.label();
    }

    /** Whether it can begin with a composer that has learned already. */
    boolean goesOn() {
        return methods.stream().allMatch(Method.OfEvents.class::isInstance);
    }

    /** Those of its methods that learn categories. */
    List<Recipe> recipesOfEvents() {
        return methods.stream()
                .flatMap(method -> method instanceof Method.OfEvents events ? Stream.of(events.of()) : Stream.empty())
                .toList();
    }
}
