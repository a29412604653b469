package antiphon.evaluation.figure;

import antiphon.corpus.Corpus;
import antiphon.statistics.Formulas;
import antiphon.statistics.MelodyStatistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Real music as a panel: each curve over the songs in the order of its own values, from the song that has least to the
 * one that has most, as hundreds of songs in any common order are a thicket.
 *
 * <p>Of each song only the first tones are measured, as many as a generated sample has. The paper divides the counts of
 * whole songs by how much longer they are instead; repetitions grow with the square of the length, so we differ.
 */
public final class SongPanel {

    private SongPanel() {}

    /**
     * Measures songs.
     *
     * @param tones how many tones of each song are looked at, from its beginning; shorter songs are passed over
     * @throws IOException with a sentence for the user where no song is long enough
     */
    public static Panel of(Corpus corpus, int tones) throws IOException {
        var measured = new ArrayList<MelodyStatistics>();
        for (var song : corpus.melodies()) {
            MelodyStatistics.ofFirst(song, tones, Formulas.CLEAN).ifPresent(measured::add);
        }
        if (measured.isEmpty()) {
            throw new IOException("None of the songs has %d tones; choose longer songs.".formatted(tones));
        }
        var title = "real music, %d songs".formatted(measured.size());
        return new Panel(title, "songs, each curve in its own order", places(measured.size()), curves(measured));
    }

    private static List<Double> places(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(place -> (double) place).toList();
    }

    private static Map<Curve, List<Double>> curves(List<MelodyStatistics> songs) {
        var curves = new EnumMap<Curve, List<Double>>(Curve.class);
        for (var curve : Curve.values()) {
            curves.put(curve, songs.stream().map(curve::of).sorted().toList());
        }
        return curves;
    }
}
