package antiphon.train;

import antiphon.composer.store.InstalledComposer;
import antiphon.composer.training.Adversary;
import antiphon.composer.training.Budget;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingSettings;
import java.util.Map;
import java.util.Optional;

/**
 * The training of a C-RNN-GAN's control: the same network, the same settings, the same seed and as many minutes, but
 * without the adversary.
 *
 * @param of       the composer that it is the control of
 * @param part     the name of the part of the music that it learned from
 * @param settings its settings, without its adversary
 * @param minutes  how long it trained
 * @param seed     the seed of its training
 * @param from     the composer that it was trained further from
 */
record ControlOrder(
        String of, String part, TrainingSettings settings, double minutes, long seed, Optional<String> from) {

    /**
     * The control of {@code gan}; empty where that is no C-RNN-GAN that learned against an adversary, or by settings
     * that this version does not know.
     */
    static Optional<ControlOrder> of(InstalledComposer gan) {
        if (!gan.hasControl()) {
            return Optional.empty();
        }
        try {
            var settings = TrainingSettings.described(gan.training().settings());
            return Optional.of(new ControlOrder(
                    gan.card().name(),
                    gan.part(),
                    new TrainingSettings(settings.numbers(), Adversary.NONE),
                    gan.card().minutes(),
                    gan.training().seed(),
                    gan.from()));
        } catch (TrainingSettingException strange) {
            return Optional.empty();
        }
    }

    /** What its composer is to be called. */
    String name() {
        return of + InstalledComposer.CONTROL;
    }

    Budget budget() {
        return new Budget.Minutes(minutes);
    }

    /** Its settings and its time by name. */
    Map<String, String> texts() {
        return new TrainingOrder(name(), Recipe.STUDIO, settings, budget(), seed, from).texts();
    }
}
