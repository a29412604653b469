package antiphon.composer.file;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a composer learned from.
 *
 * @param description in a few words for the user
 * @param fingerprint SHA-256 over the files' contents in hexadecimal
 * @param songs       how many pieces trained it
 * @param validation  how many pieces were kept aside to watch it by
 * @param events      how many events the training pieces have
 * @param shifts      how many of them were moved by how many semitones, -5 to 6, to C major or A minor
 */
public record CorpusDescription(
        String description,
        String fingerprint,
        int songs,
        int validation,
        long events,
        SortedMap<Integer, Integer> shifts) {

    private static final long MOST_SONGS = 10_000_000;

    public CorpusDescription {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(fingerprint, "fingerprint");
        shifts.forEach((shift, count) -> requireShift(shift, count));
        if (shifts.values().stream().mapToLong(Integer::longValue).sum() > MOST_SONGS) {
            throw new IllegalArgumentException("a corpus has at most %d songs".formatted(MOST_SONGS));
        }
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    }

    private static void requireShift(int shift, int count) {
        if (shift < -6 || shift > 6 || count < 0) {
            throw new IllegalArgumentException(
                    "a shift must be -6 to 6 and counted, was %d: %d".formatted(shift, count));
        }
    }
}
