package antiphon.composer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A single line of tones, as a singer can sing it: the highest of every chord, each ended by the next, with long rests
 * cut down to where the voice breathes and not where it waits for an interlude.
 */
final class MelodyLine {

    private static final double MOST_CHORD_TONES = 0.02;
    private static final double SAME_TIME = 1e-6;

    /** Rests lose whole bars of four beats while they keep at least one, so that the place in the bar stays. */
    private static final double BAR = 4;

    private MelodyLine() {}

    /** The line in {@code tones}; nothing when too many tones begin together for it to be one. */
    static Optional<List<Tone>> in(List<Tone> tones) {
        var highest = highest(tones);
        return tones.size() - highest.size() > MOST_CHORD_TONES * tones.size()
                ? Optional.empty()
                : Optional.of(withShortRests(endedByTheNext(highest)));
    }

    private static List<Tone> highest(List<Tone> tones) {
        var line = new ArrayList<Tone>();
        for (var tone : tones) {
            var last = line.size() - 1;
            if (last < 0 || tone.onset() - line.get(last).onset() >= SAME_TIME) {
                line.add(tone);
            } else if (tone.pitch() > line.get(last).pitch()) {
                line.set(last, tone);
            }
        }
        return line;
    }

    private static List<Tone> endedByTheNext(List<Tone> line) {
        var ended = new ArrayList<>(line);
        for (var index = 0; index + 1 < line.size(); index++) {
            var tone = line.get(index);
            ended.set(
                    index,
                    tone.lasting(Math.min(tone.length(), line.get(index + 1).onset() - tone.onset())));
        }
        return ended;
    }

    private static List<Tone> withShortRests(List<Tone> line) {
        var moved = new ArrayList<Tone>();
        var earlier = 0.0;
        for (var index = 0; index < line.size(); index++) {
            var tone = line.get(index);
            if (index > 0) {
                var rest = tone.onset()
                        - line.get(index - 1).onset()
                        - line.get(index - 1).length();
                earlier += Math.max(0, Math.floor(rest / BAR) - 1) * BAR;
            }
            moved.add(tone.at(tone.onset() - earlier));
        }
        return moved;
    }
}
