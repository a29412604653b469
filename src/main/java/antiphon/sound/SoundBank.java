package antiphon.sound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Soundbank;

/**
 * Sounds for the software synthesizer. Only names them: they are read when an output or a rendering begins.
 *
 * @param name what the user calls it
 * @param file the file it is read from; empty for the sounds that Java makes up
 */
public record SoundBank(String name, Optional<Path> file) {

    /** The sounds that Java makes up by itself: there on every machine, and no joy to listen to. */
    public static final SoundBank EMERGENCY = new SoundBank("Emergency sounds of Java (plain)", Optional.empty());

    public SoundBank {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
    }

    /**
     * The bank in {@code file}, of whose bytes only the headers are read; named after the file.
     *
     * @throws SoundBankException when it is no SoundFont 2 file, is a compressed one (SF3), or cannot be read
     */
    public static SoundBank load(Path file) throws SoundBankException {
        var name = String.valueOf(file.getFileName());
        try {
            var bank = new SoundBankFile(file);
            if (bank.isCompressed()) {
                throw new SoundBankException(
                        "%s holds compressed sounds (SF3), which cannot be played: choose its uncompressed .sf2 form."
                                .formatted(name));
            }
            if (!bank.isPlayable()) {
                throw new SoundBankException(
                        "%s holds no sounds: the SoundFont is damaged, choose another.".formatted(name));
            }
        } catch (SoundBankException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return new SoundBank(name, Optional.of(file));
    }

    /**
     * Reads the sounds; takes up to seconds, and as much memory as the file is large.
     *
     * @throws SoundBankException when the file is gone or damaged
     */
    Soundbank sounds() throws SoundBankException {
        return file.isPresent() ? read(file.get()) : Gervill.emergencySounds();
    }

    private Soundbank read(Path path) throws SoundBankException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return MidiSystem.getSoundbank(in);
        } catch (IOException | InvalidMidiDataException | IndexOutOfBoundsException e) {
            throw unreadable(name, e);
        }
    }

    private static SoundBankException unreadable(String name, Exception cause) {
        return new SoundBankException(
                "The sound bank %s cannot be read: check the file, or choose another.".formatted(name), cause);
    }
}
