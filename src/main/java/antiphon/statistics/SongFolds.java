package antiphon.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Deals two sets out to folds for cross-validation, all excerpts of a song to the same one. A classifier that has
 * learned from one excerpt of a song would know the others by heart, and by the wrong name where the song stands in
 * both sets.
 */
final class SongFolds {

    private static final int MOST = 4;

    private final int[] folds;
    private final int count;

    /**
     * What was dealt.
     *
     * @param folds the fold of every melody, 0 to {@code count} - 1
     * @param count how many folds there are
     */
    SongFolds(int[] folds, int count) {
        this.folds = folds.clone();
        this.count = count;
    }

    /**
     * Deals so that each fold gets about as many of each set. The folds are 4, or as many as the reference has songs;
     * none with a single song, as nothing would be left to learn from.
     */
    static SongFolds deal(List<OptionalInt> reference, List<OptionalInt> judged, long seed) {
        var songs = songs(reference, judged);
        Collections.shuffle(songs, new Random(seed));
        songs.sort(Comparator.comparingInt((Song song) -> -song.reference()).thenComparingInt(song -> -song.judged()));
        var real = (int) songs.stream().filter(song -> song.reference() > 0).count();
        return real < 2 ? new SongFolds(new int[0], 0) : deal(songs, Math.min(MOST, real));
    }

    private static SongFolds deal(List<Song> songs, int count) {
        var folds = new int[songs.stream().mapToInt(song -> song.rows().size()).sum()];
        var dealtReference = new int[count];
        var dealtJudged = new int[count];
        for (var song : songs) {
            var fold = emptiest(song.reference() > 0 ? dealtReference : dealtJudged);
            dealtReference[fold] += song.reference();
            dealtJudged[fold] += song.judged();
            song.rows().forEach(row -> folds[row] = fold);
        }
        return new SongFolds(folds, count);
    }

    /** How many folds there are. */
    int count() {
        return count;
    }

    /** The fold of a melody; those of the reference come first. */
    int of(int row) {
        return folds[row];
    }

    /** The rows in {@code fold}, or where {@code within} is false those in all others. */
    int[] rows(int fold, boolean within) {
        return IntStream.range(0, folds.length)
                .filter(row -> folds[row] == fold == within)
                .toArray();
    }

    private static List<Song> songs(List<OptionalInt> reference, List<OptionalInt> judged) {
        var all = new ArrayList<>(reference);
        all.addAll(judged);
        var songs = new LinkedHashMap<Integer, List<Integer>>();
        for (var row = 0; row < all.size(); row++) {
            songs.computeIfAbsent(all.get(row).orElse(-1 - row), number -> new ArrayList<>())
                    .add(row);
        }
        var dealt = new ArrayList<Song>();
        songs.values().forEach(rows -> dealt.add(Song.of(rows, reference.size())));
        return dealt;
    }

    private static int emptiest(int[] dealt) {
        return IntStream.range(0, dealt.length)
                .boxed()
                .min(Comparator.comparingInt(fold -> dealt[fold]))
                .orElseThrow();
    }

    /** All excerpts of one song: how many of them are in each set. */
    private record Song(List<Integer> rows, int reference, int judged) {

        static Song of(List<Integer> rows, int referenceSize) {
            var reference =
                    (int) rows.stream().filter(row -> row < referenceSize).count();
            return new Song(rows, reference, rows.size() - reference);
        }
    }
}
