package antiphon.sound;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Soundbank;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.SourceDataLine;

/**
 * The software synthesizer of the JDK, named Gervill, with what {@code javax.sound.midi} does not show of it: opening
 * without the default bank, and rendering into a stream.
 *
 * <p>Reached by reflection because the compiler, asked for an older release, does not see {@code com.sun.media.sound};
 * the program is started with that package exported.
 */
final class Gervill implements AutoCloseable {

    private static final String PACKAGE = "com.sun.media.sound.";
    private static final String EMERGENCY_NAME = "Emergency GM sound set";
    private static final Map<String, Object> NO_DEFAULT_BANK = Map.of("load default soundbank", false);

    private final Synthesizer synthesizer;

    private Gervill(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    /** Opens it on the sound device of the system. */
    static Gervill onDevice(Soundbank sounds) throws MidiUnavailableException {
        var gervill = new Gervill(MidiSystem.getSynthesizer());
        gervill.call("open", SourceDataLine.class, null);
        gervill.synthesizer.loadAllInstruments(sounds);
        return gervill;
    }

    /** Opens it without a device: what it plays is read from its stream. */
    static Rendering intoStream(Soundbank sounds, AudioFormat format) throws MidiUnavailableException {
        var gervill = new Gervill(MidiSystem.getSynthesizer());
        var stream = (AudioInputStream) gervill.call("openStream", AudioFormat.class, format);
        gervill.synthesizer.loadAllInstruments(sounds);
        return new Rendering(gervill, stream);
    }

    /**
     * The emergency bank. The JDK makes it up with random numbers, in most of a second, and keeps it in the user's home;
     * that one is taken, to sound the same every time, unless the JDK prefers some other bank to it.
     */
    static Soundbank emergencySounds() {
        try {
            var standard = MidiSystem.getSynthesizer().getDefaultSoundbank();
            return EMERGENCY_NAME.equals(standard.getName()) ? standard : newEmergencySounds();
        } catch (MidiUnavailableException e) {
            return newEmergencySounds();
        }
    }

    private static Soundbank newEmergencySounds() {
        try {
            return (Soundbank) Class.forName(PACKAGE + "EmergencySoundbank")
                    .getMethod("createSoundbank")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw notExported(e);
        }
    }

    Synthesizer synthesizer() {
        return synthesizer;
    }

    @Override
    public void close() {
        synthesizer.close();
    }

    /**
     * A synthesizer and the stream it plays into.
     *
     * @param gervill the synthesizer
     * @param stream  without an end
     */
    record Rendering(Gervill gervill, AudioInputStream stream) implements AutoCloseable {

        @Override
        public void close() {
            gervill.close();
        }
    }

    private Object call(String method, Class<?> parameter, Object argument) throws MidiUnavailableException {
        try {
            return Class.forName(PACKAGE + "AudioSynthesizer")
                    .getMethod(method, parameter, Map.class)
                    .invoke(synthesizer, argument, NO_DEFAULT_BANK);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MidiUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw notExported(e);
        }
    }

    private static IllegalStateException notExported(ReflectiveOperationException cause) {
        return new IllegalStateException(
                "Java must be started with --add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED", cause);
    }
}
