package antiphon.sound;

import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Renders melodies to WAV files (44,100 Hz, 16 bit, stereo) with the software synthesizer, faster than they sound and
 * without a sound device. The same melody and bank give the same bytes.
 */
public final class WavRenderer {

    /**
     * Writes {@code melody} to {@code target}, with the last notes left to fade. The file appears when it is whole.
     *
     * @param bank          the sounds to play with
     * @param progress      told now and then what share is done, 0 to 1, on the calling thread
     * @param stopRequested asked now and then whether to give up
     * @return whether the file was written: false after giving up, and then nothing is left behind
     * @throws IOException when the bank cannot be read or the file not be written
     */
    public boolean render(
            Melody melody, SoundBank bank, Path target, DoubleConsumer progress, BooleanSupplier stopRequested)
            throws IOException {
        return false;
    }
}
