package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.TempoMap;
import antiphon.sound.Player;
import antiphon.sound.PlayerListener;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundOutput;
import antiphon.sound.SoundOutputs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TransportViewModel")
class TransportViewModelTest {

    private static final Melody TWO_BARS = Melody.of(
                    480, List.of(new Note(60, 0, 480, 90), new Note(62, 3000, 480, 90)))
            .withTempos(TempoMap.of(120));

    private final Player player =
            new Player(new SoundOutputs(), new SoundOutput.BuiltIn(SoundBank.EMERGENCY), new PlayerListener() {});
    private final TransportViewModel model = FxThread.ask(() -> new TransportViewModel(player));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @AfterEach
    void close() {
        player.close();
    }

    private void awaitPlaying(boolean playing) {
        FxThread.await("playing is " + playing, () -> {
            model.pulse();
            return model.playingProperty().get() == playing;
        });
    }

    @Test
    @DisplayName("plays what is shown, pauses where it is, and stops at the beginning")
    void playsPausesStops() {
        // given
        FxThread.run(() -> model.show(TWO_BARS));

        // when
        FxThread.run(model::playOrPause);
        awaitPlaying(true);
        FxThread.await("time passes", () -> {
            model.pulse();
            return model.tickProperty().get() > 100;
        });
        FxThread.run(model::playOrPause);
        awaitPlaying(false);

        // then
        FxThread.await("it rests where it was paused", () -> {
            model.pulse();
            return model.tickProperty().get() > 0;
        });
        FxThread.run(model::stop);
        FxThread.await("it is back at the beginning", () -> {
            model.pulse();
            return model.tickProperty().get() == 0;
        });
    }

    @Test
    @DisplayName("plays another melody at once where one was playing before")
    void playsAnother() {
        // given
        FxThread.run(() -> model.show(TWO_BARS));
        FxThread.run(model::playOrPause);
        awaitPlaying(true);

        // when
        FxThread.run(() -> {
            model.show(Melody.of(480, List.of(new Note(72, 0, 9600, 90))));
            model.playOrPause();
        });

        // then
        FxThread.await("the other plays", () -> {
            model.pulse();
            return model.playingProperty().get() && model.tickProperty().get() > 0;
        });
        assertEquals(20, model.melodyProperty().get().length() / 480);
    }

    @Test
    @DisplayName("loops the whole bars of the melody, and of the next one as well")
    void loopsWholeBars() {
        // given
        FxThread.run(() -> model.show(TWO_BARS));

        // when
        FxThread.run(model::toggleLoop);

        // then
        assertEquals(Optional.of(new LoopRange(0, 3840)), model.loopProperty().get());
        FxThread.run(() -> model.show(Melody.of(480, List.of(new Note(60, 0, 480, 90)))));
        assertEquals(Optional.of(new LoopRange(0, 1920)), model.loopProperty().get());
        FxThread.run(model::toggleLoop);
        assertEquals(Optional.empty(), model.loopProperty().get());
    }

    @Test
    @DisplayName("shows the melody's own tempo, and how long it lasts at another")
    void countsAtTheTempo() {
        // given
        FxThread.run(() -> model.show(TWO_BARS));
        assertEquals(120, model.tempoProperty().get());

        // when
        FxThread.run(() -> model.tempoProperty().set(60.0));

        // then
        assertEquals(2 * TWO_BARS.seconds(), model.totalSeconds(), 1e-9);
    }

    @Test
    @DisplayName("offers the written tempo, however fast or slow that is")
    void offersTheWrittenTempo() {
        // given
        assertEquals(20, model.slowest());
        assertEquals(400, model.fastest());

        // when / then
        FxThread.run(() -> model.show(TWO_BARS.withTempos(TempoMap.of(480))));
        assertEquals(480, model.tempoProperty().get());
        assertEquals(480, model.fastest());
        FxThread.run(() -> model.show(TWO_BARS.withTempos(TempoMap.of(10))));
        assertEquals(10, model.tempoProperty().get());
        assertEquals(10, model.slowest());
    }

    @Test
    @DisplayName("needs no pulse once everything is still")
    void comesToRest() {
        // given
        FxThread.run(() -> model.show(TWO_BARS));

        // when
        FxThread.await("it rests", () -> {
            model.pulse();
            return !model.movingProperty().get();
        });

        // then
        FxThread.run(model::play);
        assertTrue(model.movingProperty().get());
    }
}
