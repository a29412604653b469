package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrainingSettingsTest {

    @Test
    @DisplayName("Settings come back from their texts")
    void roundTrip() throws TrainingSettingException {
        var settings = TrainingSettings.parse(Map.of("batch", "8", "adversary", "policy"));

        assertEquals(8, settings.count(NumberSetting.BATCH));
        assertEquals(settings.texts(), TrainingSettings.parse(settings.texts()).texts());
    }

    @Test
    @DisplayName("An unknown setting is answered with all there are")
    void listsThemAll() {
        var refusal = assertThrows(
                TrainingSettingException.class, () -> TrainingSettings.parse(Map.of("learnign_rate", "1")));

        for (var setting : NumberSetting.values()) {
            assertTrue(refusal.getMessage().contains(setting.label()), setting.label());
        }
    }

    @Test
    @DisplayName("A value out of range is answered with the range, no number with the same")
    void namesTheRange() {
        assertEquals("0 is out of range: batch 1 to 256.", refusal("batch", "0"));
        assertEquals("many is no number; it is set as batch 1 to 256.", refusal("batch", "many"));
        assertEquals("NaN is out of range: batch 1 to 256.", refusal("batch", "NaN"));
        assertEquals("There is no adversary cat; adversary is gumbel, policy or none.", refusal("adversary", "cat"));
    }

    private static String refusal(String name, String value) {
        return assertThrows(TrainingSettingException.class, () -> TrainingSettings.parse(Map.of(name, value)))
                .getMessage();
    }
}
