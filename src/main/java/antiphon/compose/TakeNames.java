package antiphon.compose;

import antiphon.composer.Composition;
import antiphon.library.NewTake;
import antiphon.library.Take;
import antiphon.midi.MidiName;
import antiphon.score.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How takes and their files are called. */
public final class TakeNames {

    private static final Pattern NUMBERED = Pattern.compile("Take (\\d{1,9})");
    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^\\p{L}\\p{N}._ -]+");
    private static final int LONGEST = 80;

    private TakeNames() {}

    /** Names compositions Take 1, Take 2 ..., going on after the highest number among {@code present}. */
    public static List<NewTake> number(List<Composition> compositions, List<Take> present) {
        var next =
                present.stream().mapToInt(take -> numberOf(take.name())).max().orElse(0);
        var named = new ArrayList<NewTake>();
        for (var composition : compositions) {
            next++;
            named.add(new NewTake("Take " + next, composition.melody(), composition.origin()));
        }
        return named;
    }

    /** The name of a take that was read from {@code fileName}: the file's without its ending. */
    public static String ofFile(String fileName) {
        var name = MidiName.without(fileName).strip();
        return name.isEmpty() ? fileName : name;
    }

    /** The name of the MIDI file of {@code take}, such as {@code melody-seed-3.mid}; fit for any file system. */
    public static String midiFile(Take take) {
        return fileStem(take) + ".mid";
    }

    /** The name of the WAV file of {@code take}. */
    public static String wavFile(Take take) {
        return fileStem(take) + ".wav";
    }

    private static String fileStem(Take take) {
        var stem = take.origin() instanceof Origin.Generated generated ? stemOf(generated) : take.name();
        var plain = NOT_FOR_FILES.matcher(stem).replaceAll("-").strip().replaceFirst("^\\.+", "");
        return plain.isEmpty() ? "take-" + take.id() : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String stemOf(Origin.Generated origin) {
        var stem = origin.composer() + "-seed-" + origin.seed();
        return origin.variation() == 0 ? stem : stem + "-" + (origin.variation() + 1);
    }

    private static int numberOf(String name) {
        var matcher = NUMBERED.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
