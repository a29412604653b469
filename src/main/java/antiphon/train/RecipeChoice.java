package antiphon.train;

import antiphon.composer.training.Recipe;
import java.util.ArrayList;
import java.util.List;

/**
 * A recipe to train by, or several side by side on the same music for the same time.
 *
 * @param label   the name of its text
 * @param recipes one training for each
 */
record RecipeChoice(String label, List<Recipe> recipes) {

    RecipeChoice {
        recipes = List.copyOf(recipes);
    }

    /** Every recipe, and the two that are worth comparing. */
    static List<RecipeChoice> all() {
        var choices = new ArrayList<RecipeChoice>();
        for (var recipe : Recipe.values()) {
            choices.add(new RecipeChoice(recipe.label(), List.of(recipe)));
        }
        choices.add(Math.min(2, choices.size()), new RecipeChoice("both", List.of(Recipe.STUDIO, Recipe.RNN)));
        return List.copyOf(choices);
    }
}
