package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.compose.FxThread;
import antiphon.fx.JobRunner;
import antiphon.library.SoundSettings;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import antiphon.sound.Player;
import antiphon.sound.PlayerListener;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundOutput;
import antiphon.sound.SoundOutputs;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Heard music")
class HeardMusicTest {

    private static final int MARIMBA = 12;
    private static final List<Note> NOTES = List.of(new Note(60, 0, 480, 90));
    private static final Melody WRITTEN = Melody.of(480, NOTES)
            .withParts(List.of(Part.of(NOTES), new Part("drums", Part.PERCUSSION_CHANNEL, 0, NOTES)))
            .withTempos(TempoMap.of(100));

    private final Player player =
            new Player(new SoundOutputs(), new SoundOutput.BuiltIn(SoundBank.EMERGENCY), new PlayerListener() {});
    private final JobRunner jobs = new JobRunner(failure -> {});
    private final TransportViewModel transport = FxThread.ask(() -> new TransportViewModel(player));
    private final SoundViewModel sound = FxThread.ask(
            () -> new SoundViewModel(player, new SoundOutputs(), SoundBank.EMERGENCY, SoundSettings.DEFAULT, jobs));
    private final HeardMusic heard = new HeardMusic(sound, transport);

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
    @DisplayName("is what is written where nothing else is chosen")
    void isWhatIsWritten() {
        FxThread.run(() -> transport.show(WRITTEN));

        assertEquals(WRITTEN, FxThread.ask(() -> heard.of(WRITTEN)));
    }

    @Test
    @DisplayName("has the chosen instrument in every part but the drums, and the chosen tempo where it is shown")
    void hasWhatIsChosen() {
        var other = WRITTEN.withTempos(TempoMap.of(50));
        FxThread.run(() -> {
            transport.show(WRITTEN);
            transport.tempoProperty().set(150.0);
            sound.instrumentProperty().set(OptionalInt.of(MARIMBA));
        });

        var music = FxThread.ask(() -> heard.of(WRITTEN));
        assertEquals(
                List.of(MARIMBA, 0), music.parts().stream().map(Part::program).toList());
        assertEquals(150, music.tempos().quartersPerMinuteAt(0), 1e-3);
        assertEquals(other.tempos(), FxThread.ask(() -> heard.of(other)).tempos());
    }
}
