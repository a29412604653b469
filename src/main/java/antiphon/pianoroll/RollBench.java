package antiphon.pianoroll;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;

/**
 * Measures what a frame of the piano roll costs in draw commands: all that the JavaFX thread does to paint the field of
 * notes, without the filling of pixels that the renderer does on its own thread. Needs no display.
 */
public final class RollBench {

    private static final int WIDTH = 1576;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 300;
    private static final long SEED = 20261122;

    private final RollViewport viewport = new RollViewport();
    private final Palette palette = new Palette(() -> {});
    private final FieldPainter painter = new FieldPainter(palette);
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    /** Creates a view of 1576 times 900 pixels onto {@code notes} random notes. */
    public RollBench(int notes) {
        viewport.resize(WIDTH, HEIGHT);
        viewport.show(new RollMusic(randomNotes(notes)));
    }

    /**
     * Scrolls from the beginning to the end at the size a melody opens with.
     *
     * @param frames how many frames are measured, after a warm-up
     * @return the median cost of a frame in milliseconds
     */
    public double scroll(int frames) {
        var way = viewport.bounds().contentWidth(viewport.current()) - WIDTH;
        return median(frames, frame -> viewport.scrollTo(way * frame / frames, 300));
    }

    /**
     * Paints with every note in view, shaking the view up and down.
     *
     * @param frames how many frames are measured, after a warm-up
     * @return the median cost of a frame in milliseconds
     */
    public double everythingInView(int frames) {
        viewport.fit();
        return median(frames, frame -> viewport.scrollBy(0, frame % 2 == 0 ? 1 : -1));
    }

    private double median(int frames, Move move) {
        for (var frame = 0; frame < Math.min(WARM_UP, frames); frame++) {
            move.to(frame);
            paint();
        }
        var times = new long[frames];
        for (var frame = 0; frame < frames; frame++) {
            move.to(frame);
            var begun = System.nanoTime();
            paint();
            times[frame] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[frames / 2] / 1e6;
    }

    private void paint() {
        painter.paint(canvas.getGraphicsContext2D(), viewport, Optional.empty(), WIDTH, HEIGHT);
    }

    private static Melody randomNotes(int notes) {
        var random = new Random(SEED);
        return Melody.of(
                480,
                IntStream.range(0, notes)
                        .mapToObj(i -> new Note(
                                24 + random.nextInt(84), i * 40L, 60 + random.nextInt(900), 1 + random.nextInt(127)))
                        .toList());
    }

    @FunctionalInterface
    private interface Move {

        void to(int frame);
    }
}
