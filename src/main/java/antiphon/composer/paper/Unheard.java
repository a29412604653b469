package antiphon.composer.paper;

import static antiphon.composer.paper.PaperSetting.ADVERSARY;
import static antiphon.composer.paper.PaperSetting.ADVERSARY_WEIGHT;
import static antiphon.composer.paper.PaperSetting.BIDIRECTIONAL;
import static antiphon.composer.paper.PaperSetting.D_LR_FACTOR;
import static antiphon.composer.paper.PaperSetting.END_CLASSIFICATION;
import static antiphon.composer.paper.PaperSetting.FEATURE_MATCHING;
import static antiphon.composer.paper.PaperSetting.FEEDBACK;
import static antiphon.composer.paper.PaperSetting.FORM;
import static antiphon.composer.paper.PaperSetting.FREEZING;
import static antiphon.composer.paper.PaperSetting.GENERATE_META;
import static antiphon.composer.paper.PaperSetting.GROWTH;
import static antiphon.composer.paper.PaperSetting.HIDDEN_D;
import static antiphon.composer.paper.PaperSetting.HIDDEN_G;
import static antiphon.composer.paper.PaperSetting.LAYERS_D;
import static antiphon.composer.paper.PaperSetting.LAYERS_G;
import static antiphon.composer.paper.PaperSetting.META_LAYER_SIZE;
import static antiphon.composer.paper.PaperSetting.META_SOFTMAX;
import static antiphon.composer.paper.PaperSetting.MINIBATCH_D;
import static antiphon.composer.paper.PaperSetting.PRETRAINING_D;
import static antiphon.composer.paper.PaperSetting.PRETRAINING_EPOCHS;
import static antiphon.composer.paper.PaperSetting.RANDOM_INPUT_SCALE;
import static antiphon.composer.paper.PaperSetting.SEES;
import static antiphon.composer.paper.PaperSetting.START;
import static antiphon.composer.paper.PaperSetting.TEACHER_STATE;
import static antiphon.composer.paper.PaperSetting.WINDOW;

import antiphon.composer.training.TrainingSettingException;
import java.util.EnumSet;
import java.util.Set;

/** Which settings change nothing of a recipe, so that nobody sets them in vain. */
final class Unheard {

    private Unheard() {}

    /** The settings without effect on {@code recipe}. */
    static Set<PaperSetting> of(PaperRecipe recipe) {
        var unheard = EnumSet.noneOf(PaperSetting.class);
        if (recipe != PaperRecipe.RNN_MSE) {
            unheard.addAll(Set.of(WINDOW, SEES, FORM));
        }
        if (recipe != PaperRecipe.PAPER) {
            unheard.addAll(Set.of(LAYERS_D, HIDDEN_D, BIDIRECTIONAL, MINIBATCH_D, END_CLASSIFICATION, D_LR_FACTOR));
            unheard.addAll(Set.of(PRETRAINING_EPOCHS, PRETRAINING_D, FEATURE_MATCHING, FREEZING));
            unheard.addAll(Set.of(ADVERSARY, ADVERSARY_WEIGHT));
        }
        if (recipe == PaperRecipe.RNN_MSE) {
            unheard.addAll(Set.of(LAYERS_G, HIDDEN_G, GROWTH, RANDOM_INPUT_SCALE, FEEDBACK, START));
            unheard.addAll(Set.of(GENERATE_META, META_LAYER_SIZE, META_SOFTMAX, TEACHER_STATE));
        }
        return unheard;
    }

    /** @throws TrainingSettingException where {@code preset} or one of {@code given} is not for {@code recipe} */
    static void refuse(PaperRecipe recipe, Preset preset, Set<PaperSetting> given) throws TrainingSettingException {
        if ((preset.recipe() == PaperRecipe.RNN_MSE) != (recipe == PaperRecipe.RNN_MSE)) {
            throw new TrainingSettingException("The preset %s is not for the recipe %s, but for %s; leave it out."
                    .formatted(preset.label(), recipe.label(), preset.recipe().label()));
        }
        for (var setting : given) {
            if (of(recipe).contains(setting)) {
                throw new TrainingSettingException("%s changes nothing of the recipe %s; leave it out."
                        .formatted(setting.label(), recipe.label()));
            }
        }
    }
}
