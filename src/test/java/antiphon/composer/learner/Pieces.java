package antiphon.composer.learner;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Small pieces to learn from: broken chords that one can learn, no two alike. */
public final class Pieces {

    private static final int[] CHORD = {0, 4, 7, 12};
    private static final int[] ROOTS = {60, 65, 67, 60};

    private Pieces() {}

    /** Writes {@code count} pieces of a hundred notes to {@code folder}. */
    public static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (var piece = 0; piece < count; piece++) {
            MidiWriter.write(melody(piece), folder.resolve("piece-%d.mid".formatted(piece)));
        }
        return folder;
    }

    static Melody melody(int piece) {
        return melody(piece, 100);
    }

    /** Piece {@code piece}, which has {@code length} notes. */
    public static Melody melody(int piece, int length) {
        var random = new SplittableRandom(piece);
        var notes = new ArrayList<Note>();
        for (var index = 0; index < length; index++) {
            var root = ROOTS[index / 8 % ROOTS.length];
            var pitch = root + CHORD[(index + random.nextInt(2)) % CHORD.length];
            notes.add(new Note(pitch, 240L * index, 240, 80));
        }
        return Melody.of(480, notes);
    }
}
