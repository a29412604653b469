package antiphon.evaluation;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Scale;
import antiphon.statistics.RealWindows;
import antiphon.statistics.TooLittleMusicException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Songs for tests: a tune that wanders through a scale over a bass, written out as files or played by a music box. */
final class Songs {

    static final int EVENTS = 24;

    private static final int BEATS = 60;
    private static final int TICKS = 480;

    private Songs() {}

    /** Songs of one style; another seed gives other songs of it. */
    static List<Melody> of(int count, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(i -> song(random)).toList();
    }

    /** What a composer plays who knows the style: windows of songs of its own. */
    static LongFunction<List<Melody>> windows(List<Melody> songs) {
        return seed -> {
            try {
                return new RealWindows(songs, EVENTS).draw(200, seed);
            } catch (TooLittleMusicException e) {
                throw new AssertionError(e);
            }
        };
    }

    /** Writes songs as files into a new folder. */
    static Path write(List<Melody> songs, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var i = 0; i < songs.size(); i++) {
            MidiWriter.write(songs.get(i), folder.resolve("song%03d.mid".formatted(i)));
        }
        return folder;
    }

    /** Cuts every file of a folder short. */
    static void damage(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.writeString(file, "{\"takes\":");
            }
        }
    }

    private static Melody song(SplittableRandom random) {
        var notes = new ArrayList<Note>();
        var pitch = 72;
        for (var eighth = 0L; eighth < 2L * BEATS; eighth++) {
            if (eighth % 4 == 0) {
                notes.add(new Note(pitch - 24, eighth * TICKS / 2L, 2 * TICKS, 60));
            }
            if (eighth % 2 == 0 || random.nextInt(3) == 0) {
                pitch = Scale.MAJOR.nearest(Math.max(60, Math.min(84, pitch + random.nextInt(-4, 5))), 0);
                notes.add(new Note(pitch, eighth * TICKS / 2L, TICKS / 2, 60 + random.nextInt(40)));
            }
        }
        return Melody.of(TICKS, notes);
    }
}
