package antiphon.midi;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How MIDI files are called. */
public final class MidiName {

    /** The endings of MIDI files, without the dot and in lower case, the usual one first. */
    public static final List<String> ENDINGS = List.of("mid", "midi", "kar", "rmi", "smf");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(" + String.join("|", ENDINGS) + ")$");

    private MidiName() {}

    /** Whether the name of {@code file} ends as those of MIDI files do, in upper or lower case. */
    public static boolean isOf(Path file) {
        return ENDING.matcher(String.valueOf(file.getFileName())).find();
    }

    /** {@code name} without its ending, if it is one of a MIDI file. */
    public static String without(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}
