package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.training.TrainingSettingException;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The settings of the paper")
class PaperSettingsTest {

    @Test
    @DisplayName("let sequences grow by four cells an epoch to a hundred, which the 25th has")
    void curriculum() throws Exception {
        var settings = PaperSettings.parse(Map.of());

        assertEquals(
                "4 8 12 96 100 100",
                LongStream.of(0, 1, 2, 23, 24, 300)
                        .mapToObj(epoch -> Integer.toString(settings.cells(epoch)))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow());
    }

    @Test
    @DisplayName("let the learning rate fall once the epochs before its decay are over")
    void decay() throws Exception {
        var settings = PaperSettings.parse(Map.of("lr_decay", "0.5", "epochs_before_decay", "2"));

        assertEquals(0.1, settings.rate(2), 1e-12);
        assertEquals(0.025, settings.rate(4), 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("come back from their texts, whatever the preset")
    void comeBack(Preset preset) throws Exception {
        var settings = PaperSettings.parse(Map.of("preset", preset.label(), "dropout", "0.25"));

        var again = PaperSettings.parse(settings.texts());

        assertEquals(settings.texts(), again.texts());
        assertEquals(0.25, again.number(PaperSetting.DROPOUT));
        assertTrue(preset.repairs().endsWith("."), preset.repairs());
    }

    @Test
    @DisplayName("are refused where the recipe does not hear them, and presets of other recipes")
    void refuseInVain() {
        assertEquals(
                "hidden_g changes nothing of the recipe rnn-mse; leave it out.",
                refused(PaperRecipe.RNN_MSE, "hidden_g", "2"));
        assertEquals(
                "freezing changes nothing of the recipe rnn-mle; leave it out.",
                refused(PaperRecipe.RNN_MLE, "freezing", "none"));
        assertEquals(
                "window changes nothing of the recipe paper; leave it out.", refused(PaperRecipe.PAPER, "window", "9"));
        assertEquals(
                "The preset keras is not for the recipe paper, but for rnn-mse; leave it out.",
                refused(PaperRecipe.PAPER, "preset", "keras"));
        assertEquals(
                "The preset paper is not for the recipe rnn-mse, but for paper; leave it out.",
                refused(PaperRecipe.RNN_MSE, "preset", "paper"));
        assertDoesNotThrow(() -> PaperSettings.parse(PaperRecipe.RNN_MLE, Map.of("preset", "steady", "hidden_g", "9")));
    }

    private static String refused(PaperRecipe recipe, String setting, String value) {
        return assertThrows(TrainingSettingException.class, () -> PaperSettings.parse(recipe, Map.of(setting, value)))
                .getMessage();
    }

    @Test
    @DisplayName("are refused with what is possible where one is unknown or out of range")
    void refuse() {
        var unknown = assertThrows(TrainingSettingException.class, () -> PaperSettings.parse(Map.of("colour", "red")));
        var outside = assertThrows(TrainingSettingException.class, () -> PaperSettings.parse(Map.of("dropout", "1")));
        var word = assertThrows(TrainingSettingException.class, () -> PaperSettings.parse(Map.of("units", "miles")));

        assertTrue(unknown.getMessage().startsWith("There is no setting colour; there are layers_g 1 to 6, "));
        assertEquals("1 is not possible: dropout 0 to 0.9.", outside.getMessage());
        assertThrows(TrainingSettingException.class, () -> PaperSettings.parse(Map.of("layers_g", "1.5")));
        assertEquals("miles is not possible: units normal or literal.", word.getMessage());
    }
}
