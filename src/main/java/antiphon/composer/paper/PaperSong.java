package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A song as the published program hears it: its tones by onset; of equal onsets, part after part and the first to end
 * first. Percussion is left out.
 *
 * @param name  the name of its file
 * @param style whose it is
 * @param tones at least one
 */
public record PaperSong(String name, Style style, List<Tone> tones) {

    public PaperSong {
        tones = List.copyOf(tones);
        if (tones.isEmpty()) {
            throw new IllegalArgumentException("a song needs a tone");
        }
    }

    /** The tones of {@code melody} in the order in which they are told to a network. */
    static List<Tone> tones(Melody melody) {
        var beat = (double) melody.ticksPerQuarter();
        var tones = new ArrayList<Tone>();
        for (var part : melody.parts()) {
            if (!part.isPercussion()) {
                part.notes().stream()
                        .map(note ->
                                new Tone(note.start() / beat, note.duration() / beat, note.pitch(), note.velocity()))
                        .sorted(Comparator.comparingDouble(Tone::end))
                        .forEach(tones::add);
            }
        }
        tones.sort(Comparator.comparingDouble(Tone::onset));
        return tones;
    }
}
