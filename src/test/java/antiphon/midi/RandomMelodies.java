package antiphon.midi;

import antiphon.score.Key;
import antiphon.score.KeyChange;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.score.MeterChange;
import antiphon.score.Mode;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws melodies with everything that a file can hold, as overlapping notes of one key, percussion and strange names. */
final class RandomMelodies {

    private static final List<String> NAMES = List.of("", "Voice", "Singstimme\nVoice", "Flûte à bec", "声", "𝄞 clef");

    private final Random random;

    RandomMelodies(Random random) {
        this.random = random;
    }

    Melody next() {
        return new Melody(
                1 + random.nextInt(0x7FFF),
                IntStream.range(0, random.nextInt(5)).mapToObj(i -> part()).toList(),
                new TempoMap(ticks().map(tick -> new TempoMap.Change(tick, 1 + random.nextInt(0xFFFFFF)))
                        .toList()),
                ticks().map(tick -> new MeterChange(tick, new Meter(1 + random.nextInt(255), 1 << random.nextInt(8))))
                        .toList(),
                ticks().map(tick -> new KeyChange(
                                tick, new Key(random.nextInt(15) - 7, random.nextBoolean() ? Mode.MAJOR : Mode.MINOR)))
                        .toList());
    }

    private Part part() {
        var ends = new HashMap<Integer, Long>();
        var starts = random.longs(1 + random.nextInt(60), 0, 1 + random.nextInt(20_000))
                .sorted();
        return new Part(
                NAMES.get(random.nextInt(NAMES.size())),
                random.nextInt(16),
                random.nextInt(128),
                starts.mapToObj(start -> note(start, ends)).toList());
    }

    /** In a file the first of two notes of a key to begin is the first to end. */
    private Note note(long start, Map<Integer, Long> ends) {
        var pitch = random.nextInt(8) * 18;
        var earliestEnd = Math.max(start + 1, ends.getOrDefault(pitch, 0L));
        var end = earliestEnd + random.nextInt(3) * random.nextLong(500);
        ends.put(pitch, end);
        return new Note(pitch, start, end - start, 1 + random.nextInt(127));
    }

    private Stream<Long> ticks() {
        return random.longs(random.nextInt(4), 0, 100_000).distinct().boxed();
    }
}
