package antiphon.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/**
 * A sound device for machines that have none, so for tests: takes samples as fast as they sound, and keeps the latest in
 * a {@link Recording}. Found by the JDK as an installed device.
 */
public final class CapturingMixerProvider extends MixerProvider {

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 2, true, false);
    private static final Mixer.Info DESCRIPTION = new Description();
    private static final Recording RECORDING = new Recording();
    private static volatile boolean present = true;

    /** What all lines of this device have played lately. */
    static Recording recording() {
        return RECORDING;
    }

    /** Makes this device the one that is used, or pulls it out. */
    static void plug(boolean in) {
        System.setProperty(SourceDataLine.class.getName(), CapturingMixerProvider.class.getName());
        present = in;
    }

    @Override
    public Mixer.Info[] getMixerInfo() {
        return present ? new Mixer.Info[] {DESCRIPTION} : new Mixer.Info[0];
    }

    @Override
    public Mixer getMixer(Mixer.Info asked) {
        if (asked != null && !asked.equals(DESCRIPTION)) {
            throw new IllegalArgumentException("Not this mixer: " + asked);
        }
        var line = new DataLine.Info(SourceDataLine.class, FORMAT, AudioSystem.NOT_SPECIFIED);
        return new CapturingMixer(DESCRIPTION, line, () -> new CapturingLine(line, RECORDING));
    }

    private static final class Description extends Mixer.Info {

        Description() {
            super("Recording device", "Antiphon", "Keeps what it is given to play", "1");
        }
    }
}
