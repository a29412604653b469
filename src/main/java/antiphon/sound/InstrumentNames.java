package antiphon.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The names that General MIDI gives its 128 programs. */
public final class InstrumentNames {

    private static final String FILE = "instruments.txt";

    private final List<String> names;

    /** Reads the names, which are part of the program. */
    public InstrumentNames() {
        try (var in = Objects.requireNonNull(InstrumentNames.class.getResourceAsStream(FILE), FILE)) {
            names = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of each program, from 0 (grand piano) to 127. */
    public List<String> all() {
        return names;
    }

    /** The name of {@code program}, 0 to 127. */
    public String of(int program) {
        return names.get(program);
    }
}
