package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first sound after Play")
class FirstSoundTest {

    private final AtomicInteger ends = new AtomicInteger();
    private final List<Duration> firstSounds = new CopyOnWriteArrayList<>();
    private Player player;

    @BeforeEach
    void openThePlayer() {
        CapturingMixerProvider.plug(true);
        player = new Player(new SoundOutputs(), new SoundOutput.BuiltIn(SoundBank.EMERGENCY), new Listener());
        Eventually.that("the output opens", () -> player.outputState() instanceof OutputState.Sounding);
        player.load(Melody.of(480, List.of(new Note(69, 0, 120, 120), new Note(76, 120, 120, 120))));
    }

    @AfterEach
    void closeThePlayer() {
        player.close();
    }

    @Test
    @DisplayName("is told of once, with the output's own latency in it")
    void isToldOfOnce() {
        player.play();
        Eventually.that("it is played to the end", () -> ends.get() == 1);
        assertEquals(1, firstSounds.size());
        assertTrue(firstSounds.get(0).compareTo(Duration.ofMillis(50)) > 0, firstSounds::toString);
    }

    @Test
    @DisplayName("is told of again after another Play, but not after a key is pressed")
    void isToldOfAgain() {
        player.press(60, 100);
        player.release(60);
        player.play();
        Eventually.that("it is played to the end", () -> ends.get() == 1);
        player.play();
        Eventually.that("it is played again", () -> ends.get() == 2);
        assertEquals(2, firstSounds.size());
    }

    private final class Listener implements PlayerListener {

        @Override
        public void ended() {
            ends.incrementAndGet();
        }

        @Override
        public void firstSound(Duration sincePlay) {
            firstSounds.add(sincePlay);
        }
    }
}
