package antiphon.sound;

import antiphon.score.Melody;
import java.util.OptionalInt;

/**
 * Plays one melody at a time through one output.
 *
 * <p>Every method may be called from any thread and returns at once: commands are carried out in the order they came in
 * by one thread of the player's own. No note outlives a stop, pause, seek, a jump of the loop, another melody, another
 * output, or the player.
 */
public final class Player implements AutoCloseable {

    /**
     * A player that opens {@code output} in the background; no melody is loaded.
     *
     * @param outputs  opens outputs
     * @param output   the output to begin with
     * @param listener told of the end of a melody and of outputs
     */
    public Player(SoundOutputs outputs, SoundOutput output, PlayerListener listener) {}

    /** Stops, and takes {@code melody} in place of the one before; the player stands at its beginning, unlooped. */
    public void load(Melody melody) {}

    /**
     * Takes an edited form of the melody that is loaded: it goes on where it is, playing if it was, and keeps its loop.
     */
    public void replace(Melody melody) {}

    /** Plays on from where the player stands; without a melody, or while playing, does nothing. */
    public void play() {}

    /** Falls silent and stays where it is. */
    public void pause() {}

    /** Falls silent and goes back to the beginning, or to that of the loop. */
    public void stop() {}

    /** Goes to {@code tick}, playing on if it was playing; beyond the end means to the end. */
    public void seekTick(long tick) {}

    /** Goes to {@code seconds} of the melody at its own tempo, playing on if it was playing. */
    public void seekSeconds(double seconds) {}

    /** Plays {@code range} again and again from now on; a position outside it moves to its beginning. */
    public void loop(LoopRange range) {}

    /** Plays on to the end from now on. */
    public void endLoop() {}

    /**
     * Plays faster or slower than written.
     *
     * @param factor 0.1 to 10; 1 is as written
     */
    public void tempoFactor(double factor) {}

    /**
     * Plays every part but percussion with one instrument.
     *
     * @param program General MIDI program, 0 to 127; empty for the instruments of the melody
     */
    public void instrument(OptionalInt program) {}

    /**
     * Sets how loud it is.
     *
     * @param volume 0 (silent) to 1 (loudest)
     */
    public void volume(double volume) {}

    /**
     * Begins to sound one note, playing or not, with the instrument of the melody's first part.
     *
     * @param pitch    MIDI key number, 0 to 127
     * @param velocity 1 to 127
     */
    public void press(int pitch, int velocity) {}

    /** Ends a note begun with {@link #press}; a note that does not sound stays silent. */
    public void release(int pitch) {}

    /** Changes to another output; the old one falls silent at once, and playing goes on when the new one is open. */
    public void output(SoundOutput output) {}

    /** Whether notes pass by: from {@link #play} until pause, stop, end or another melody. */
    public boolean isPlaying() {
        return false;
    }

    /** The tick that is heard now, so the synthesizer's latency behind what is being sent; 0 without a melody. */
    public double tick() {
        return 0;
    }

    /** What {@link #tick} is in seconds of the melody at its own tempo. */
    public double seconds() {
        return 0;
    }

    /** How it stands with the output. */
    public OutputState outputState() {
        return new OutputState.Opening();
    }

    /** Falls silent and lets go of the output; waits for that, at most two seconds. Later commands do nothing. */
    @Override
    public void close() {}
}
