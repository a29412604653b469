package antiphon.pianoroll;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.BitSet;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Paints a whole melody into a small picture; notes that would fall onto the same pixels are painted once. */
final class MiniRollPainter {

    private static final int FEWEST_ROWS = 18;
    private static final int NARROWEST = 2;
    private static final int LOWEST = 2;

    private final List<Note> notes;
    private final long length;
    private final VelocityColors colors;
    private final int bottom;
    private final int rows;

    MiniRollPainter(Melody melody, VelocityColors colors) {
        this.colors = colors;
        notes = melody.notes();
        length = Math.max(1, notes.stream().mapToLong(Note::end).max().orElse(1));
        var lowest = notes.stream().mapToInt(Note::pitch).min().orElse(0);
        var highest = notes.stream().mapToInt(Note::pitch).max().orElse(0);
        rows = Math.max(FEWEST_ROWS, highest - lowest + 1);
        bottom = lowest - (rows - (highest - lowest + 1)) / 2;
    }

    void paint(GraphicsContext graphics, double width, double height) {
        graphics.clearRect(0, 0, width, height);
        var painted = new BitSet();
        var tall = Math.max(LOWEST, Math.floor(height / rows));
        for (var note : notes) {
            var x = Math.rint(note.start() * (width - NARROWEST) / length);
            var end = Math.rint(note.end() * (width - NARROWEST) / length);
            var y = Math.rint((bottom + rows - 1 - note.pitch()) * (height - tall) / (rows - 1.0));
            var place = (int) (y * width + x);
            if (end - x > NARROWEST || !painted.get(place)) {
                painted.set(place);
                graphics.setFill(colors.of(note.velocity()));
                graphics.fillRect(x, y, Math.max(NARROWEST, end - x - 1), tall);
            }
        }
    }
}
