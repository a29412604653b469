package antiphon.composer.paper;

import antiphon.composer.training.Budget;
import antiphon.composer.training.OrderTexts;
import antiphon.composer.training.TrainingSettingException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a training by the paper is asked for.
 *
 * @param name     the name of the composer to be
 * @param recipe   the system or its baseline
 * @param settings how it is set
 * @param budget   how long it may take; an epoch is one pass through the songs
 * @param seed     fixes every draw
 */
public record PaperOrder(String name, PaperRecipe recipe, PaperSettings settings, Budget budget, long seed) {

    public PaperOrder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        // what foretells from windows of cells tells no styles
        settings = recipe == PaperRecipe.RNN_MSE ? settings.withoutStyles() : settings;
        Objects.requireNonNull(budget, "budget");
    }

    /** Whether epoch {@code epoch}, counted from 0, is one of pretraining. */
    boolean pretrains(long epoch) {
        return recipe != PaperRecipe.PAPER || epoch < settings.count(PaperSetting.PRETRAINING_EPOCHS);
    }

    /** Cells of the pieces that epoch {@code epoch} learns from. */
    int cells(long epoch) {
        return recipe == PaperRecipe.RNN_MSE ? settings.count(PaperSetting.WINDOW) + 1 : settings.cells(epoch);
    }

    /** Cells of the samples that are measured after epoch {@code epoch}. */
    int sampleCells(long epoch) {
        return recipe == PaperRecipe.RNN_MSE ? settings.count(PaperSetting.SONGLENGTH) : settings.cells(epoch);
    }

    /** How much of the training is over, 0 to 1. */
    double done(double epochs, double seconds) {
        return Math.min(
                1,
                budget instanceof Budget.Minutes time
                        ? seconds / 60 / time.minutes()
                        : epochs / ((Budget.Epochs) budget).epochs());
    }

    /**
     * The order that {@code texts} tell of, as {@link #texts()} wrote them.
     *
     * @throws TrainingSettingException where one of them is unknown or out of range
     */
    public static PaperOrder described(String name, PaperRecipe recipe, Map<String, String> texts, long seed)
            throws TrainingSettingException {
        var known = new TreeMap<>(OrderTexts.withoutBudget(texts));
        known.putIfAbsent(PaperSetting.PATIENCE.label(), "0"); // trainings of earlier versions had none
        return new PaperOrder(name, recipe, PaperSettings.parse(known), OrderTexts.budget(texts), seed);
    }

    /** The same for another time. */
    public PaperOrder lasting(Budget other) {
        return new PaperOrder(name, recipe, settings, other, seed);
    }

    /** Settings and budget by name. */
    public Map<String, String> texts() {
        var texts = new TreeMap<>(settings.texts());
        texts.putAll(OrderTexts.of(budget));
        return texts;
    }
}
