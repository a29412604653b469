package antiphon.sound;

import antiphon.score.LoopRange;
import antiphon.score.Melody;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Sequencer;

/**
 * A melody on the JDK's sequencer, which plays into {@link Voices}. Belongs to the player's thread, except where a method
 * says otherwise.
 */
final class Transport implements AutoCloseable {

    private static final int END_OF_TRACK = 0x2F;
    private static final double NANOS = 1e9;

    private final Sequencer sequencer;
    private final Voices voices;
    private volatile Position position;
    private ChannelPlan plan;
    private double factor = 1;

    /**
     * Opens the sequencer, whose thread keeps the process alive until {@link #close}.
     *
     * @param voices    are silenced, and told of instruments
     * @param sequenced gets what the sequencer plays, and hands it on to the voices
     * @param ended     told on a thread of the JDK that the end was reached
     */
    Transport(Voices voices, Receiver sequenced, Runnable ended) {
        this.voices = voices;
        try {
            sequencer = MidiSystem.getSequencer(false);
            sequencer.open();
            sequencer.getTransmitter().setReceiver(sequenced);
        } catch (MidiUnavailableException e) {
            throw new IllegalStateException("The sequencer of the JDK needs no device and yet cannot be opened", e);
        }
        sequencer.addMetaEventListener(event -> {
            if (event.getType() == END_OF_TRACK) {
                ended.run();
            }
        });
        load(Melody.of(1, List.of()), Optional.empty(), 0);
    }

    /** Takes a melody, and stands at {@code tick} of it, silent. */
    void load(Melody melody, Optional<LoopRange> loop, double tick) {
        halt();
        plan = new ChannelPlan(melody);
        try {
            sequencer.setSequence(PlaybackSequence.of(melody, plan, loop));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
        plan.programs().forEach((channel, program) -> voices.send(ChannelMessage.program(channel, program), -1));
        sequencer.setLoopStartPoint(0);
        sequencer.setLoopEndPoint(loop.map(LoopRange::end).orElse(-1L));
        sequencer.setLoopStartPoint(loop.map(LoopRange::start).orElse(0L));
        sequencer.setLoopCount(loop.isPresent() ? Sequencer.LOOP_CONTINUOUSLY : 0);
        position = Position.resting(melody, loop, tick);
        moveTo(tick);
    }

    /**
     * Takes another melody at the same place, counted in quarters, and plays on without a gap if it was playing: from
     * where the sequencer stands, so that what the output still holds of the old melody is heard out, and with the notes
     * that sound across that place begun once more.
     */
    void exchange(Melody melody) {
        var running = sequencer.isRunning();
        var before = position;
        var scale = (double) melody.ticksPerQuarter() / before.melody().ticksPerQuarter();
        var at = scale * (running ? sentTick() : tick());
        var heard = scale * tick();
        load(melody, Optional.empty(), at);
        if (running && at < melody.length()) {
            var from = seconds();
            chase((long) at);
            sequencer.setTempoFactor((float) factor);
            position = position.playingFrom(from, position.secondsOf(heard), now(), factor, before.latency());
            sequencer.start();
        }
    }

    private void chase(long tick) {
        for (var channel : plan.programs().keySet()) {
            plan.strokes(channel).stream()
                    .filter(note -> note.start() < tick && note.end() > tick)
                    .forEach(note -> voices.send(ChannelMessage.noteOn(channel, note.pitch(), note.velocity()), -1));
        }
    }

    /** Takes another loop, or none, and stays where it is, silent. */
    void loop(Optional<LoopRange> loop) {
        load(melody(), loop, tick());
    }

    /** Falls silent and stands at {@code tick}, moved into the melody, and into the loop if there is one. */
    void moveTo(double tick) {
        halt();
        stand(tick);
    }

    /** Goes back to the beginning, or to that of the loop; what fades goes on fading. */
    void rewind() {
        stand(position.loop().map(LoopRange::start).orElse(0L));
    }

    /**
     * Plays on.
     *
     * @param latency of the output, in seconds
     */
    void start(double latency) {
        if (!sequencer.isRunning() && sequencer.getTickLength() > 0) {
            sequencer.setTempoFactor((float) factor);
            position = position.playingFrom(seconds(), seconds(), now(), factor, latency);
            sequencer.start();
        }
    }

    /** Falls silent where it is heard to be. */
    void halt() {
        if (sequencer.isRunning()) {
            var heard = tick();
            sequencer.stop();
            position = Position.resting(melody(), position.loop(), heard);
            sequencer.setTickPosition((long) heard);
        }
        voices.silence();
    }

    void tempoFactor(double newFactor) {
        factor = newFactor;
        if (sequencer.isRunning()) {
            var heard = seconds();
            sequencer.setTempoFactor((float) factor);
            position = position.playingFrom(position.secondsOf(sentTick()), heard, now(), factor, position.latency());
        }
    }

    boolean isRunning() {
        return sequencer.isRunning();
    }

    Melody melody() {
        return position.melody();
    }

    /** The channel on which a single note is heard. */
    int melodicChannel() {
        return plan.melodicChannel();
    }

    /** The tick that is heard now. From any thread. */
    double tick() {
        return position.tickHeard(sentTick(), now());
    }

    /** The second of the melody that is heard now. From any thread. */
    double seconds() {
        return position.secondsOf(tick());
    }

    @Override
    public void close() {
        halt();
        sequencer.close();
    }

    private void stand(double tick) {
        var length = (double)
                Math.max(melody().length(), position.loop().map(LoopRange::end).orElse(0L));
        var within = Math.max(0, Math.min(tick, length));
        double target = position.loop()
                .filter(range -> within < range.start() || within >= range.end())
                .map(range -> (double) range.start())
                .orElse(within);
        position = Position.resting(melody(), position.loop(), target);
        sequencer.setTickPosition((long) target);
    }

    private double sentTick() {
        return (double) sequencer.getTickPosition();
    }

    private static double now() {
        return System.nanoTime() / NANOS;
    }
}
