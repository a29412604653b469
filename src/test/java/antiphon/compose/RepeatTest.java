package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.fx.JobRunner;
import antiphon.score.Origin;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To use the settings of a take")
class RepeatTest {

    private final JobRunner jobs = new JobRunner(failure -> {});
    private ComposeViewModel model;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        model = OpenPanel.of(new ScaleComposer(), jobs, composed -> {});
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("asks for as many takes as it needs to be among them, and for no fewer than before")
    void asksForEnough() {
        assertEquals(Repeat.SAME, use("scales", "00", 8));
        assertEquals(9, variations());
        assertEquals(Repeat.SAME, use("scales", "00", 1));
        assertEquals(9, variations());
    }

    @Test
    @DisplayName("says that a take is beyond what one click makes")
    void saysWhatIsBeyond() {
        assertEquals(Repeat.SAME, use("scales", "00", 15));
        assertEquals(Repeat.OUT_OF_REACH, use("scales", "00", 16));
        assertEquals(16, variations());
    }

    @Test
    @DisplayName("says that its composer is gone, or is no longer the one that made it")
    void saysWhoIsAnother() {
        assertEquals(Repeat.COMPOSER_GONE, use("ladders", "00", 0));
        assertEquals(Repeat.COMPOSER_CHANGED, use("scales", "01", 0));
    }

    private Repeat use(String composer, String fingerprint, int variation) {
        return FxThread.ask(() -> model.use(new Origin.Generated(composer, fingerprint, 7, variation, Map.of())));
    }

    private int variations() {
        return FxThread.ask(() -> model.settings().variations());
    }
}
