package antiphon.composer.take;

import antiphon.composer.ComposeRequest;
import antiphon.composer.event.Tone;
import antiphon.score.Grid;
import antiphon.score.KeyChange;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.score.MeterChange;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a melody of exactly the asked bars out of tones. */
public final class Arranger {

    /** The resolution of every take. */
    public static final int TICKS_PER_QUARTER = 480;
    /** Quarters a bar. */
    public static final int BEATS_PER_BAR = 4;

    private static final long BAR = (long) TICKS_PER_QUARTER * BEATS_PER_BAR;

    private final String name;
    private final boolean singleLine;

    /**
     * Creates an arranger.
     *
     * @param name       the name of the part
     * @param singleLine whether tones that the grid draws together must not become chords
     */
    public Arranger(String name, boolean singleLine) {
        this.name = name;
        this.singleLine = singleLine;
    }

    /** The melody of {@code tones}, whose onsets count from the first bar. */
    public Melody arrange(List<Tone> tones, ComposeRequest request, Transposition transposition) {
        var end = request.bars() * BAR;
        var grid = request.grid().isPresent()
                ? Optional.of(new Grid(Math.max(1, BAR / request.grid().getAsInt())))
                : Optional.<Grid>empty();
        var notes = new ArrayList<Note>();
        for (var tone : tones) {
            note(tone, transposition.apply(tone.pitch(), request), grid)
                    .filter(note -> note.start() < end)
                    .ifPresent(notes::add);
        }
        var cleared = new Voicing(singleLine).clear(notes);
        var part = new Part(name, 0, 0, filled(cleared, end));
        return new Melody(
                TICKS_PER_QUARTER,
                List.of(part),
                TempoMap.of(request.tempo()),
                List.of(new MeterChange(0, Meter.COMMON)),
                List.of(new KeyChange(0, transposition.key())));
    }

    private static Optional<Note> note(Tone tone, int pitch, Optional<Grid> grid) {
        var start = Math.round(tone.onset() * TICKS_PER_QUARTER);
        var stop = Math.round(tone.end() * TICKS_PER_QUARTER);
        var step = grid.map(Grid::step).orElse(1L);
        var first = grid.map(lines -> lines.nearest(start)).orElse(start);
        var last = Math.max(first + step, grid.map(lines -> lines.nearest(stop)).orElse(stop));
        return first < 0 ? Optional.empty() : Optional.of(new Note(pitch, first, last - first, tone.velocity()));
    }

    /** Ends every note within the last bar, and lets the last chord sound into it where it would be silent. */
    private static List<Note> filled(List<Note> notes, long end) {
        var silent = notes.stream().mapToLong(Note::end).max().orElse(0) <= end - BAR;
        var lastOnset = notes.stream().mapToLong(Note::start).max().orElse(0);
        return notes.stream()
                .map(note -> note.end() > end || (silent && note.start() == lastOnset)
                        ? note.lasting(end - note.start())
                        : note)
                .toList();
    }
}
