package antiphon.sound;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Which channel plays what. Parts stay on their channels; where two instruments share one, the later moves to a free
 * channel, as long as there is one.
 */
final class ChannelPlan {

    private final Map<Integer, Integer> programs = new LinkedHashMap<>();
    private final Map<Integer, List<Note>> notes = new LinkedHashMap<>();

    ChannelPlan(Melody melody) {
        var taken = melody.parts().stream().map(Part::channel).toList();
        for (var part : melody.parts()) {
            var channel = channelFor(part, taken);
            programs.putIfAbsent(channel, part.program());
            notes.computeIfAbsent(channel, unused -> new ArrayList<>()).addAll(part.notes());
        }
    }

    /** The program of each channel that is in use, in the order of the parts: the order decides how a sum is rounded. */
    Map<Integer, Integer> programs() {
        return Collections.unmodifiableMap(programs);
    }

    /** The notes of {@code channel}, as its keys can play them. */
    List<Note> strokes(int channel) {
        return KeyStrokes.of(notes.getOrDefault(channel, List.of()));
    }

    /** The channel on which single notes are heard: that of the first part with pitches. */
    int melodicChannel() {
        return programs.keySet().stream()
                .filter(channel -> channel != Part.PERCUSSION_CHANNEL)
                .findFirst()
                .orElse(0);
    }

    private int channelFor(Part part, List<Integer> taken) {
        if (part.isPercussion() || plays(part.channel(), part.program())) {
            return part.channel();
        }
        return find(channel -> programs.containsKey(channel) && plays(channel, part.program()))
                .or(() -> find(channel -> !programs.containsKey(channel) && !taken.contains(channel)))
                .orElse(part.channel());
    }

    private boolean plays(int channel, int program) {
        return programs.getOrDefault(channel, program) == program;
    }

    private static Optional<Integer> find(IntPredicate wanted) {
        for (var channel = 0; channel < ChannelMessage.CHANNELS; channel++) {
            if (channel != Part.PERCUSSION_CHANNEL && wanted.test(channel)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
