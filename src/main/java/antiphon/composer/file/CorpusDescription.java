package antiphon.composer.file;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a composer learned from.
 *
 * @param description in a few words for the user
 * @param fingerprint SHA-256 over the files' contents in hexadecimal
 * @param songs       how many pieces trained it
 * @param validation  how many pieces were kept aside to watch it by
 * @param events      how many events the training pieces have
 * @param shifts      how many of them were moved by how many semitones, -5 to 6, to C major or A minor
 * @param styles      whose music can be asked for by name, no composer twice; empty where none can
 */
public record CorpusDescription(
        String description,
        String fingerprint,
        int songs,
        int validation,
        long events,
        SortedMap<Integer, Integer> shifts,
        List<Style> styles) {

    /** How many styles a composer may know. */
    public static final int MOST_STYLES = 500;

    private static final long MOST_SONGS = 10_000_000;

    public CorpusDescription {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(fingerprint, "fingerprint");
        shifts.forEach((shift, count) -> requireShift(shift, count));
        if (shifts.values().stream().mapToLong(Integer::longValue).sum() > MOST_SONGS) {
            throw new IllegalArgumentException("a corpus has at most %d songs".formatted(MOST_SONGS));
        }
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
        // files of before styles were told say nothing of them
        styles = styles == null ? List.of() : List.copyOf(styles);
        requireDistinct(styles);
    }

    /** Music without styles. */
    public CorpusDescription(
            String description,
            String fingerprint,
            int songs,
            int validation,
            long events,
            SortedMap<Integer, Integer> shifts) {
        this(description, fingerprint, songs, validation, events, shifts, List.of());
    }

    private static void requireDistinct(List<Style> styles) {
        var composers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        styles.forEach(style -> composers.add(style.composer()));
        if (styles.size() > MOST_STYLES || composers.size() < styles.size()) {
            throw new IllegalArgumentException("there are at most %d styles, no composer twice".formatted(MOST_STYLES));
        }
    }

    private static void requireShift(int shift, int count) {
        if (shift < -6 || shift > 6 || count < 0) {
            throw new IllegalArgumentException(
                    "a shift must be -6 to 6 and counted, was %d: %d".formatted(shift, count));
        }
    }
}
