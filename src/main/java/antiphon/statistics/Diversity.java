package antiphon.statistics;

import antiphon.score.Melody;
import java.util.Arrays;
import java.util.List;

/** How different the melodies of a set are from each other. */
final class Diversity {

    private static final int MOST = 24;

    private Diversity() {}

    /**
     * The mean edit distance between the pitches of two melodies, as a share of the longer one: 0 where all are the
     * same, 1 where no two have anything in common. Looks at the first 24 melodies.
     */
    static double of(List<Melody> melodies) {
        var lines = melodies.stream()
                .limit(MOST)
                .map(melody -> Tones.of(melody).pitches())
                .toList();
        double sum = 0;
        var pairs = 0;
        for (var i = 0; i < lines.size(); i++) {
            for (var j = 0; j < i; j++, pairs++) {
                var longer = Math.max(lines.get(i).length, lines.get(j).length);
                sum += (double) edits(lines.get(i), lines.get(j)) / longer;
            }
        }
        return sum / pairs;
    }

    /** How many tones must be changed, added or taken away to make one line into the other (Levenshtein 1966). */
    static int edits(int[] first, int[] second) {
        var before = new int[second.length + 1];
        Arrays.setAll(before, i -> i);
        for (var i = 0; i < first.length; i++) {
            var now = new int[before.length];
            now[0] = i + 1;
            for (var j = 0; j < second.length; j++) {
                var changed = before[j] + (first[i] == second[j] ? 0 : 1);
                now[j + 1] = Math.min(changed, Math.min(before[j + 1], now[j]) + 1);
            }
            before = now;
        }
        return before[second.length];
    }
}
