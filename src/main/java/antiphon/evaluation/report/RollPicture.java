package antiphon.evaluation.report;

import antiphon.score.Melody;
import antiphon.score.Note;

/** A take as a piano roll: a rectangle a note, softer notes paler, a line at each bar and each C. */
final class RollPicture {

    private static final int WIDTH = 540;
    private static final int ROW = 4;
    private static final int FEWEST_ROWS = 24;
    private static final int BEATS_PER_BAR = 4;
    private static final int PITCHES_PER_OCTAVE = 12;

    private final Melody take;
    private final int lowest;
    private final int rows;

    RollPicture(Melody take) {
        this.take = take;
        var range = take.notes().stream().mapToInt(Note::pitch).summaryStatistics();
        var spare = Math.max(0, FEWEST_ROWS - (range.getMax() - range.getMin() + 1)) / 2;
        lowest = range.getMin() - spare - 1;
        rows = range.getMax() + spare + 2 - lowest;
    }

    /** The picture; {@code title} says what it shows, {@code style} whose colour it has. */
    String markup(String title, String style) {
        var high = rows * ROW;
        var svg = new Svg(WIDTH, high, title);
        svg.rectangle("paper", 0, 0, WIDTH, high);
        for (var pitch = lowest + 1; pitch < lowest + rows; pitch++) {
            if (pitch % PITCHES_PER_OCTAVE == 0) {
                svg.line("grid", 0, y(pitch) + ROW, WIDTH, y(pitch) + ROW);
            }
        }
        var bar = (long) BEATS_PER_BAR * take.ticksPerQuarter();
        for (var tick = bar; tick < take.length(); tick += bar) {
            svg.line("grid", x(tick), 0, x(tick), high);
        }
        for (var note : take.notes()) {
            var wide = Math.max(1.5, x(note.duration()) - 0.5);
            svg.rectangle(style + " fill", opacity(note), x(note.start()), y(note.pitch()), wide, ROW);
        }
        return svg.markup();
    }

    private static double opacity(Note note) {
        return 0.4 + 0.6 * note.velocity() / 127;
    }

    private double x(long tick) {
        return (double) tick / take.length() * WIDTH;
    }

    private double y(int pitch) {
        return (double) (lowest + rows - 1 - pitch) * ROW;
    }
}
