package antiphon.sound;

import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.score.Range;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Plays one melody at a time through one output.
 *
 * <p>Every method may be called from any thread and returns at once: commands are carried out in the order they came in
 * by one thread of the player's own. No note outlives a stop, pause, seek, a jump of the loop, another melody, another
 * output, or the player. A player that is not closed keeps the process alive.
 */
public final class Player implements AutoCloseable {

    private static final int LOUDEST = 127;

    private final CommandThread commands = new CommandThread("player");
    private final Voices voices = new Voices(OpenOutput.SILENT.receiver());
    private final FirstSound firstSound = new FirstSound(voices, this::firstNoteSent);
    private final OutputSwitch outputs;
    private final PlayerListener listener;
    private volatile OutputState outputState = new OutputState.Opening();
    private volatile Optional<Transport> ready = Optional.empty();
    private volatile boolean playing;

    /**
     * A player that opens {@code output} in the background; no melody is loaded.
     *
     * @param outputs  opens outputs
     * @param output   the output to begin with
     * @param listener told of the end of a melody and of outputs
     */
    public Player(SoundOutputs outputs, SoundOutput output, PlayerListener listener) {
        this.outputs = new OutputSwitch(outputs, voices, commands::execute, this::outputChanged);
        this.listener = listener;
        // the JDK looks for MIDI devices in every jar before it makes its sequencer: too slow for the caller's thread
        commands.execute(
                () -> ready = Optional.of(new Transport(voices, firstSound, () -> commands.execute(this::atEnd))));
        output(output);
    }

    /** Stops, and takes {@code melody} in place of the one before; the player stands at its beginning, unlooped. */
    public void load(Melody melody) {
        commands.execute(() -> {
            playing = false;
            transport().load(melody, Optional.empty(), 0);
        });
    }

    /**
     * Takes {@code melody} in place of the one before at the same place, counted in quarters, and plays on without a gap
     * if it was playing; a loop ends.
     */
    public void exchange(Melody melody) {
        commands.execute(() -> {
            transport().exchange(melody);
            playing = playing && transport().isRunning();
        });
    }

    /** Plays on from where the player stands, as soon as the output is open; without a melody does nothing. */
    public void play() {
        if (!playing) {
            firstSound.asked();
        }
        commands.execute(() -> {
            playing = transport().melody().length() > 0;
            goOn();
        });
    }

    /** Falls silent and stays where it is. */
    public void pause() {
        commands.execute(() -> {
            playing = false;
            transport().halt();
        });
    }

    /** Falls silent and goes back to the beginning, or to that of the loop. */
    public void stop() {
        commands.execute(() -> {
            playing = false;
            transport().halt();
            transport().rewind();
        });
    }

    /** Goes to {@code tick}, playing on if it was playing; beyond the end means to the end. */
    public void seekTick(double tick) {
        commands.execute(() -> {
            transport().moveTo(tick);
            goOn();
        });
    }

    /** Plays {@code range} again and again from now on; a position outside it moves to its beginning. */
    public void loop(LoopRange range) {
        changeLoop(Optional.of(range));
    }

    /** Plays on to the end from now on. */
    public void endLoop() {
        changeLoop(Optional.empty());
    }

    /**
     * Plays faster or slower than written.
     *
     * @param factor 0.1 to 10; 1 is as written
     */
    public void tempoFactor(double factor) {
        Range.require("factor", factor, 0.1, 10);
        commands.execute(() -> transport().tempoFactor(factor));
    }

    /**
     * Plays every part but percussion with one instrument.
     *
     * @param program General MIDI program, 0 to 127; empty for the instruments of the melody
     */
    public void instrument(OptionalInt program) {
        program.ifPresent(number -> Range.require("program", number, 0, 127));
        commands.execute(() -> voices.instrument(program));
    }

    /**
     * Sets how loud it is.
     *
     * @param volume 0 (silent) to 1 (loudest)
     */
    public void volume(double volume) {
        Range.require("volume", volume, 0, 1);
        commands.execute(() -> voices.volume((int) Math.round(volume * LOUDEST)));
    }

    /**
     * Begins to sound one note, playing or not, with the instrument of the melody's first part.
     *
     * @param pitch    MIDI key number, 0 to 127
     * @param velocity 1 to 127
     */
    public void press(int pitch, int velocity) {
        Range.require("pitch", pitch, 0, 127);
        Range.require("velocity", velocity, 1, 127);
        commands.execute(() -> voices.send(ChannelMessage.noteOn(transport().melodicChannel(), pitch, velocity), -1));
    }

    /** Ends a note begun with {@link #press}; a note that does not sound stays silent. */
    public void release(int pitch) {
        Range.require("pitch", pitch, 0, 127);
        commands.execute(() -> voices.send(ChannelMessage.noteOff(transport().melodicChannel(), pitch), -1));
    }

    /** Changes to another output; the old one falls silent at once, and playing goes on when the new one is open. */
    public void output(SoundOutput output) {
        commands.execute(() -> {
            if (ready.isEmpty()) {
                outputChanged(
                        new OutputState.Silent(output, "The sequencer of Java does not start: the log says more."));
                return;
            }
            transport().halt();
            outputs.change(output);
        });
    }

    /** Whether it is playing, or will as soon as the output is open. Follows a command once it is carried out. */
    public boolean isPlaying() {
        return playing;
    }

    /** The tick that is heard now, so the synthesizer's latency behind what is being sent; 0 without a melody. */
    public double tick() {
        return ready.map(Transport::tick).orElse(0.0);
    }

    /** What {@link #tick} is in seconds of the melody at its own tempo. */
    public double seconds() {
        return ready.map(Transport::seconds).orElse(0.0);
    }

    /** How it stands with the output. */
    public OutputState outputState() {
        return outputState;
    }

    /** Falls silent and lets go of the output; waits for that, at most two seconds. Later commands do nothing. */
    @Override
    public void close() {
        commands.execute(() -> {
            playing = false;
            try {
                ready.ifPresent(Transport::close);
            } finally {
                outputs.close();
            }
        });
        commands.close();
    }

    private Transport transport() {
        return ready.orElseThrow();
    }

    private void changeLoop(Optional<LoopRange> loop) {
        commands.execute(() -> {
            transport().loop(loop);
            goOn();
        });
    }

    private void goOn() {
        if (playing && !(outputState instanceof OutputState.Opening)) {
            transport().start(outputs.latency());
        }
    }

    private void atEnd() {
        if (playing && !transport().isRunning()) {
            playing = false;
            transport().rewind();
            listener.ended();
        }
    }

    private void firstNoteSent(Duration sincePlay) {
        commands.execute(() -> {
            if (outputState instanceof OutputState.Sounding) {
                listener.firstSound(sincePlay.plus(Duration.ofNanos(Math.round(outputs.latency() * 1e9))));
            }
        });
    }

    private void outputChanged(OutputState state) {
        outputState = state;
        goOn();
        listener.outputChanged(state);
    }
}
