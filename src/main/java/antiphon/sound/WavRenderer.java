package antiphon.sound;

import antiphon.midi.AtomicFile;
import antiphon.score.Melody;
import antiphon.score.TempoClock;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Renders melodies to WAV files (44,100 Hz, 16 bit, stereo) with the software synthesizer, faster than they sound and
 * without a sound device. The same melody and bank give the same bytes.
 */
public final class WavRenderer {

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 2, true, false);
    private static final double MICROS = 1e6;

    /** In seconds; a WAV file cannot count more than 4 GiB, which six hours and three quarters fill. */
    private static final double LONGEST = 6 * 3_600.0;

    /**
     * Writes {@code melody} to {@code target}, with the last notes left to fade. The file appears when it is whole.
     *
     * @param bank          the sounds to play with
     * @param progress      told now and then what share is done, 0 to 1, on the calling thread
     * @param stopRequested asked now and then whether to give up
     * @return whether the file was written: false after giving up, and then nothing is left behind
     * @throws IOException when the melody lasts more than six hours, the bank cannot be read or the file not be written
     */
    public boolean render(
            Melody melody, SoundBank bank, Path target, DoubleConsumer progress, BooleanSupplier stopRequested)
            throws IOException {
        if (melody.seconds() > LONGEST) {
            throw new SoundOutputException(
                    "The music lasts more than 6 hours, too long for a WAV file: shorten it first.");
        }
        try (var rendering = open(bank, melody);
                var audio = new RenderedAudio(rendering.stream(), melody.seconds(), progress, stopRequested)) {
            AtomicFile.write(target, unfinished -> write(audio, unfinished));
            return true;
        } catch (RenderedAudio.GivenUpException givenUp) {
            return false;
        }
    }

    private static void write(RenderedAudio audio, Path file) throws IOException {
        try {
            var wave = new AudioInputStream(audio, FORMAT, AudioSystem.NOT_SPECIFIED);
            AudioSystem.write(wave, AudioFileFormat.Type.WAVE, file.toFile());
        } catch (FileNotFoundException refused) {
            var denied = new AccessDeniedException(file.toString());
            denied.initCause(refused);
            throw denied;
        }
    }

    private static Gervill.Rendering open(SoundBank bank, Melody melody) throws IOException {
        var sounds = bank.sounds();
        try {
            var rendering = Gervill.intoStream(sounds, FORMAT);
            var receiver = rendering.gervill().synthesizer().getReceiver();
            var clock = new TempoClock(melody.tempos(), melody.ticksPerQuarter());
            for (var event : PlaybackSequence.inOrder(melody)) {
                receiver.send(event.getMessage(), Math.round(clock.secondsAt(event.getTick()) * MICROS));
            }
            return rendering;
        } catch (MidiUnavailableException e) {
            throw new SoundOutputException("The software synthesizer of Java does not start.", e);
        }
    }
}
