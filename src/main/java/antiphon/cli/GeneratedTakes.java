package antiphon.cli;

import antiphon.composer.Composition;
import antiphon.score.Likeness;
import antiphon.score.Meter;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code generate} made.
 *
 * @param takes the takes in order
 */
record GeneratedTakes(List<Entry> takes) {

    /** One take and where it was written; nothing is said of what it shares where that was not compared. */
    record Entry(
            String file,
            long seed,
            int notes,
            long bars,
            String key,
            double tempo,
            Integer sharedNotes,
            String sharedWith) {

        static Entry of(Path file, Composition take) {
            var melody = take.melody();
            var bar = Meter.COMMON.ticksPerBar(melody.ticksPerQuarter());
            var likeness = take.origin().likeness();
            return new Entry(
                    file.toString(),
                    take.origin().seed(),
                    melody.noteCount(),
                    (melody.length() + bar - 1) / bar,
                    melody.keys().get(0).key().toString(),
                    Math.round(melody.tempos().quartersPerMinuteAt(0) * 100) / 100.0,
                    likeness.map(Likeness::notes).orElse(null),
                    likeness.map(Likeness::piece).orElse(null));
        }

        String line() {
            var made = "%s: %d bars, %d notes, %s".formatted(file, bars, notes, key);
            return sharedNotes == null || sharedNotes == 0
                    ? made
                    : "%s, %d notes in common with %s".formatted(made, sharedNotes, sharedWith);
        }
    }
}
