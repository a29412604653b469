package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.compose.FxThread;
import antiphon.fx.JobRunner;
import antiphon.library.SoundSettings;
import antiphon.sound.Player;
import antiphon.sound.PlayerListener;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundOutput;
import antiphon.sound.SoundOutputs;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SoundViewModel")
class SoundViewModelTest {

    private final SoundOutputs outputs = new SoundOutputs();
    private final SoundBank bank = SoundBank.EMERGENCY;
    private final Player player = new Player(outputs, new SoundOutput.BuiltIn(bank), new PlayerListener() {});
    private final JobRunner jobs = new JobRunner(failure -> {});
    private final SoundSettings before = remembering("A piano that is unplugged");
    private final SoundViewModel model = FxThread.ask(() -> new SoundViewModel(player, outputs, bank, before, jobs));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @AfterEach
    void close() {
        jobs.close();
        player.close();
    }

    @Test
    @DisplayName("remembers an output that is not there today, until another one is chosen")
    void remembersTheOutput() {
        FxThread.run(model::lookForTheLast);
        FxThread.run(() -> model.volumeProperty().set(0.5));
        assertEquals(before.output(), FxThread.ask(model::settings).output());

        FxThread.run(() -> model.outputProperty().set(new SoundOutput.MidiPort("Another")));
        assertEquals(Optional.of("Another"), FxThread.ask(model::settings).output());

        FxThread.run(() -> model.outputProperty().set(new SoundOutput.BuiltIn(bank)));
        assertEquals(Optional.empty(), FxThread.ask(model::settings).output());
    }

    private static SoundSettings remembering(String output) {
        return new SoundSettings(Optional.of(output), Optional.empty(), 0.8, OptionalInt.empty());
    }
}
