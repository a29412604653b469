package antiphon.cli;

import antiphon.composer.Composition;
import antiphon.score.Meter;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code generate} made.
 *
 * @param takes the takes in order
 */
record GeneratedTakes(List<Entry> takes) {

    /** One take and where it was written. */
    record Entry(String file, long seed, int notes, long bars, String key, double tempo) {

        static Entry of(Path file, Composition take) {
            var melody = take.melody();
            var bar = Meter.COMMON.ticksPerBar(melody.ticksPerQuarter());
            return new Entry(
                    file.toString(),
                    take.origin().seed(),
                    melody.noteCount(),
                    (melody.length() + bar - 1) / bar,
                    melody.keys().get(0).key().toString(),
                    Math.round(melody.tempos().quartersPerMinuteAt(0) * 100) / 100.0);
        }

        String line() {
            return "%s: %d bars, %d notes, %s".formatted(file, bars, notes, key);
        }
    }
}
