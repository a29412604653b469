package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.Critic.Opinion;
import antiphon.pianoroll.CriticRibbon.Doubt;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The doubt about a note")
class CriticViewModelTest {

    @Test
    @DisplayName("is the share of the other notes that sound more real, whatever the scores are")
    void ranks() {
        var opinions = List.of(new Opinion(0, -3), new Opinion(480, 250), new Opinion(960, -2.9));

        assertEquals(
                List.of(new Doubt(0, 1), new Doubt(480, 0), new Doubt(960, 0.5)), CriticViewModel.doubts(opinions));
    }

    @Test
    @DisplayName("is none where all sound alike, or there is only one")
    void alike() {
        assertEquals(
                List.of(new Doubt(0, 0), new Doubt(480, 0)),
                CriticViewModel.doubts(List.of(new Opinion(0, 1), new Opinion(480, 1))));
        assertEquals(List.of(new Doubt(0, 0)), CriticViewModel.doubts(List.of(new Opinion(0, 1))));
    }

    @Test
    @DisplayName("is for a chord that of its most doubtful note, whichever stands first")
    void chords() {
        var opinions = List.of(new Opinion(0, -3), new Opinion(0, 250), new Opinion(960, -2.9));

        assertEquals(List.of(new Doubt(0, 1), new Doubt(960, 0.5)), CriticViewModel.doubts(opinions));
    }
}
