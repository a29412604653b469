package antiphon.statistics;

import antiphon.score.Melody;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every phrase of a training set, for finding out what was copied from it. Phrases are compared as intervals, so that a
 * copy in another key is still one; rhythm is left out. A suffix array: 14 bytes a training note.
 */
public final class PhraseIndex {

    /** Longer runs count as this long, so that two equal pieces do not make sorting slow. */
    private static final int LONGEST = 256;

    private static final byte END_OF_SONG = Byte.MIN_VALUE;

    private final byte[] intervals;
    private final int[] sorted;

    private PhraseIndex(byte[] intervals) {
        this.intervals = intervals;
        this.sorted = IntStream.range(0, intervals.length)
                .boxed()
                .sorted((a, b) -> compare(intervals, a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Indexes {@code songs}; those with fewer than two tones hold no phrase. */
    public static PhraseIndex of(List<Melody> songs) {
        var all = new ByteArrayOutputStream();
        for (var song : songs) {
            if (song.notes().size() > 1) {
                all.writeBytes(steps(song));
                all.write(END_OF_SONG);
            }
        }
        return new PhraseIndex(all.toByteArray());
    }

    /**
     * The longest run of tones of {@code melody} that also stands, in some key, in a training song: how many tones; 0
     * where not even one interval does.
     */
    public int longestCopy(Melody melody) {
        if (melody.notes().size() < 2) {
            return 0;
        }
        var steps = steps(melody);
        var longest = 0;
        for (var from = 0; from + longest < steps.length; from++) {
            longest = Math.max(longest, longestFrom(Arrays.copyOfRange(steps, from, steps.length)));
        }
        return longest == 0 ? 0 : longest + 1;
    }

    /** How many of the first intervals of {@code phrase} stand in a row in the training set. */
    private int longestFrom(byte[] phrase) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            var suffix = sorted[middle];
            if (Arrays.compare(intervals, suffix, end(intervals, suffix), phrase, 0, phrase.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var before = low > 0 ? shared(phrase, sorted[low - 1]) : 0;
        return Math.max(before, low < sorted.length ? shared(phrase, sorted[low]) : 0);
    }

    private int shared(byte[] phrase, int suffix) {
        var mismatch = Arrays.mismatch(phrase, 0, phrase.length, intervals, suffix, end(intervals, suffix));
        return mismatch < 0 ? phrase.length : mismatch;
    }

    private static int compare(byte[] intervals, int first, int second) {
        return Arrays.compare(intervals, first, end(intervals, first), intervals, second, end(intervals, second));
    }

    private static int end(byte[] intervals, int from) {
        return Math.min(intervals.length, from + LONGEST);
    }

    private static byte[] steps(Melody melody) {
        var intervals = Tones.of(melody).byChord().intervals();
        var bytes = new byte[intervals.length];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) intervals[i];
        }
        return bytes;
    }
}
