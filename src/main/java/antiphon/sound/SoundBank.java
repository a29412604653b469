package antiphon.sound;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Sounds for the software synthesizer. Only names them: they are read when an output or a rendering begins.
 *
 * @param name what the user calls it
 * @param file its SoundFont 2 file; empty for the sounds that the Java runtime brings along
 */
public record SoundBank(String name, Optional<Path> file) {

    /**
     * The sounds that the Java runtime brings along or makes up: present everywhere, and meant for emergencies only.
     */
    public static final SoundBank EMERGENCY = new SoundBank("Emergency sounds of Java (plain)", Optional.empty());

    public SoundBank {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
    }

    /**
     * The bank in {@code file}, of whose bytes only the headers are read.
     *
     * @throws SoundBankException when it is no SoundFont 2 file, or a compressed one (SF3)
     */
    public static SoundBank load(Path file) throws SoundBankException {
        return new SoundBank(file.toString(), Optional.of(file));
    }
}
