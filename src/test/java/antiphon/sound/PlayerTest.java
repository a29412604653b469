package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Player")
class PlayerTest {

    private static final int QUARTER = 480;
    private static final int A4 = 69;
    private static final int E5 = 76;
    private static final SoundOutput SYNTHESIZER = new SoundOutput.BuiltIn(SoundBank.EMERGENCY);
    private static final double AUDIBLE = 0.005;

    private final AtomicInteger ends = new AtomicInteger();
    private final Recording heard = CapturingMixerProvider.recording();
    private Player player;

    @BeforeEach
    void openThePlayer() {
        CapturingMixerProvider.plug(true);
        player = new Player(new SoundOutputs(), SYNTHESIZER, new PlayerListener() {

            @Override
            public void ended() {
                ends.incrementAndGet();
            }
        });
        Eventually.that("the output opens", () -> player.outputState() instanceof OutputState.Sounding);
    }

    @AfterEach
    void closeThePlayer() {
        player.close();
        CapturingMixerProvider.plug(true);
    }

    @Test
    @DisplayName("sounds the pitches of the notes")
    void soundsThePitches() {
        // given
        player.load(held(A4));

        // when
        player.play();

        // then
        Eventually.that("something sounds", () -> heard.latest(0.2).loudness() > AUDIBLE);
        Eventually.that("it is the A", () -> heard.latest(0.2).loudestKey(A4 - 11, A4 + 11) == A4);
    }

    @Test
    @DisplayName("is silent after stop and stands at the beginning")
    void stopIsSilence() {
        // given
        player.load(held(A4));
        player.play();
        Eventually.that("something sounds", () -> heard.latest(0.1).loudness() > AUDIBLE);

        // when
        player.stop();

        // then
        Eventually.that("it is silent", this::isSilent);
        assertEquals(0, player.tick());
        assertFalse(player.isPlaying());
    }

    @Test
    @DisplayName("is silent after pause and goes on from where it was heard to be")
    void pauseKeepsThePosition() {
        // given
        player.load(held(A4));
        player.play();
        Eventually.that("half a second has passed", () -> player.seconds() > 0.5);

        // when
        player.pause();
        Eventually.that("it is silent", this::isSilent);
        var paused = player.seconds();
        player.play();

        // then
        assertTrue(paused > 0.5);
        Eventually.that("it goes on", () -> player.isPlaying() && player.seconds() > paused);
    }

    @Test
    @DisplayName("leaves no note of the old place hanging after a seek")
    void seekLeavesNothingHanging() {
        // given
        var longThenShort = melody(new Note(A4, 0, 40 * QUARTER, 120), new Note(E5, 60 * QUARTER, 20 * QUARTER, 120));
        player.load(longThenShort);
        player.play();
        Eventually.that("the A sounds", () -> heard.latest(0.2).shareOf(A4) > 0.05);

        // when
        player.seekTick(60 * QUARTER);

        // then
        Eventually.that("only the E sounds", () -> {
            var now = heard.latest(0.2);
            return now.loudness() > AUDIBLE && now.shareOf(E5) > 20 * now.shareOf(A4);
        });
    }

    @Test
    @DisplayName("exchanges the melody at the same place and sounds what is held there")
    void exchangesInPlace() {
        // given
        player.load(held(A4));
        player.play();
        Eventually.that(
                "the A sounds a while",
                () -> player.seconds() > 0.5 && heard.latest(0.2).shareOf(A4) > 0.05);
        var before = player.seconds();

        // when
        player.exchange(held(E5));

        // then
        Eventually.that("only the E sounds", () -> {
            var now = heard.latest(0.2);
            return now.loudness() > AUDIBLE && now.shareOf(E5) > 20 * now.shareOf(A4);
        });
        assertTrue(player.isPlaying());
        assertTrue(player.seconds() >= before);
    }

    @Test
    @DisplayName("exchanges the melody in silence where it rests, and stays there")
    void exchangesAtRest() {
        // given
        player.load(held(A4));
        player.seekTick(2 * QUARTER);
        Eventually.that("it is there", () -> player.tick() == 2 * QUARTER);

        // when
        player.exchange(Melody.of(2 * QUARTER, List.of(new Note(E5, 0, 20 * QUARTER, 120))));

        // then
        Eventually.that("it is at the same quarter", () -> player.tick() == 4 * QUARTER);
        assertFalse(player.isPlaying());
    }

    @Test
    @DisplayName("ends the notes that cross the end of a loop")
    void loopLeavesNothingHanging() {
        // given
        PortProvider.sent().clear();
        player.output(new SoundOutput.MidiPort(PortProvider.NAME));
        player.load(melody(new Note(A4, QUARTER / 2, 40 * QUARTER, 100)));
        player.loop(new LoopRange(0, QUARTER));

        // when
        player.play();

        // then
        Eventually.that("the note begins in every round", () -> Messages.begun(A4) >= 3);
        assertTrue(Messages.ended(A4) >= 2);
        player.stop();
        Eventually.that("the last one ends", () -> Messages.ended(A4) >= Messages.begun(A4));
    }

    @Test
    @DisplayName("plays no note of before the loop when it jumps back")
    void loopPlaysNothingOfBefore() {
        // given
        PortProvider.sent().clear();
        player.output(new SoundOutput.MidiPort(PortProvider.NAME));
        player.load(melody(new Note(A4, 0, 4 * QUARTER, 100), new Note(E5, QUARTER, QUARTER / 2, 100)));

        // when
        player.loop(new LoopRange(QUARTER, 2 * QUARTER));
        player.play();

        // then
        Eventually.that("the loop comes round", () -> Messages.begun(E5) >= 3);
        assertEquals(0, Messages.begun(A4));
    }

    @Test
    @DisplayName("keeps the heard position within the loop")
    void positionStaysInTheLoop() {
        // given
        var loop = new LoopRange(QUARTER, 2 * QUARTER);
        player.load(held(A4));
        player.loop(loop);
        player.play();
        Eventually.that("it plays", player::isPlaying);
        var rounds = new AtomicInteger();
        var last = new double[] {0};

        // when / then
        Eventually.that("three rounds pass", () -> {
            var tick = player.tick();
            assertTrue(tick >= loop.start() && tick <= loop.end(), () -> "stood at " + tick);
            rounds.addAndGet(tick < last[0] ? 1 : 0);
            last[0] = tick;
            return rounds.get() >= 3;
        });
    }

    @Test
    @DisplayName("silences the old output when it changes to another, and plays on there")
    void changingTheOutputSilences() {
        // given
        PortProvider.sent().clear();
        player.load(melody(new Note(A4, 0, 40 * QUARTER, 120), new Note(E5, QUARTER, QUARTER, 120)));
        player.play();
        Eventually.that("something sounds", () -> heard.latest(0.1).loudness() > AUDIBLE);

        // when
        player.output(new SoundOutput.MidiPort(PortProvider.NAME));

        // then
        Eventually.that("the port plays on", () -> Messages.begun(E5) == 1);
        assertInstanceOf(OutputState.Sounding.class, player.outputState());
        player.close();
        assertTrue(Messages.ended(E5) >= 1);
    }

    @Test
    @DisplayName("tells when the melody has ended and stands at the beginning")
    void tellsTheEnd() {
        // given
        player.load(melody(new Note(A4, 0, 10, 100)));

        // when
        player.play();

        // then
        Eventually.that("the end is told", () -> ends.get() == 1);
        assertFalse(player.isPlaying());
        assertEquals(0, player.tick());
    }

    @Test
    @DisplayName("sounds a single note from press to release")
    void soundsASingleNote() {
        // when
        player.press(E5, 110);

        // then
        Eventually.that(
                "the E sounds",
                () -> heard.latest(0.2).loudness() > AUDIBLE
                        && heard.latest(0.2).loudestKey(E5 - 11, E5 + 11) == E5);
        player.release(E5);
        Eventually.that("it fades", this::isSilent);
    }

    @Test
    @DisplayName("moves on in silence, and says why, where there is no sound device")
    void playsOnWithoutADevice() {
        // given
        CapturingMixerProvider.plug(false);

        // when
        player.output(SYNTHESIZER);
        player.load(held(A4));
        player.play();

        // then
        Eventually.that("time passes", () -> player.seconds() > 0.2);
        var state = player.outputState();
        assertEquals(
                "No sound device answers: connect headphones or speakers, or choose a MIDI output.",
                state instanceof OutputState.Silent silent ? silent.reason() : state.toString());
    }

    @Test
    @DisplayName("says which MIDI output is taken")
    void saysWhichPortIsTaken() {
        // when
        player.output(new SoundOutput.MidiPort(PortProvider.TAKEN));

        // then
        Eventually.that(
                "it is silent",
                () -> player.outputState() instanceof OutputState.Silent silent
                        && silent.reason().startsWith("The MIDI output Taken port is taken"));
    }

    @Test
    @DisplayName("says that an output failed, whatever its driver throws")
    void saysThatAnOutputFailed() {
        // when
        player.output(new SoundOutput.MidiPort(PortProvider.BROKEN));

        // then
        Eventually.that(
                "it is silent",
                () -> player.outputState() instanceof OutputState.Silent silent
                        && silent.reason().startsWith("The sound output failed"));
    }

    private boolean isSilent() {
        return heard.latest(0.1).loudness() < AUDIBLE / 50;
    }

    private static Melody held(int pitch) {
        return melody(new Note(pitch, 0, 40 * QUARTER, 120));
    }

    private static Melody melody(Note... notes) {
        return Melody.of(QUARTER, List.of(notes));
    }
}
