package antiphon.statistics;

import antiphon.score.Melody;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Judges sets of melodies against a reference of real ones that no composer has learned from. All melodies should have
 * equally many notes ({@link RealWindows} cuts them so). Deterministic; safe to use from several threads.
 */
public final class Evaluation {

    private final FigureSet reference;

    /** Measures the reference, two melodies or more. */
    public Evaluation(List<Excerpt> reference) {
        this.reference = FigureSet.ofExcerpts(reference);
    }

    /**
     * Judges one or more draws of melodies of the same origin.
     *
     * @param draws    the draws, one at least, each of two melodies or more, none without tones
     * @param training the music that may have been copied from
     */
    public EvaluationRow judge(String name, List<List<Excerpt>> draws, PhraseIndex training) {
        var each = draws.stream().map(draw -> measure(draw, training)).toList();
        return new EvaluationRow(
                name,
                each.get(0).keySet().stream()
                        .collect(Collectors.toMap(
                                measure -> measure,
                                measure -> Spread.of(each.stream()
                                        .map(values -> values.get(measure))
                                        .toList()))));
    }

    private Map<Measure, Double> measure(List<Excerpt> draw, PhraseIndex training) {
        var values = new EnumMap<Measure, Double>(Measure.class);
        var melodies = draw.stream().map(Excerpt::melody).toList();
        var judged = FigureSet.ofExcerpts(draw);
        addDistances(judged, values);
        addFigures(judged, values);
        values.put(Measure.DIVERSITY, Diversity.of(melodies));
        addCopies(melodies, training, values);
        return values;
    }

    private void addDistances(FigureSet judged, Map<Measure, Double> values) {
        var overlap = DistanceOverlap.between(reference, judged);
        values.put(Measure.OA, overlap.area());
        values.put(Measure.KL, overlap.divergence());
        values.put(Measure.HOA, HistogramOverlap.between(reference, judged));
        values.put(Measure.FD, FrechetDistance.between(reference.rows(), judged.rows()));
        values.put(Measure.AUC, RealOrGenerated.auc(reference.songRows(), judged.songRows()));
    }

    private static void addFigures(FigureSet judged, Map<Measure, Double> values) {
        values.put(Measure.POLYPHONY, judged.mean(Figure.POLYPHONY));
        values.put(Measure.SCALE, judged.mean(Figure.SCALE));
        values.put(Measure.DISSONANCE, judged.mean(Figure.DISSONANCE));
        values.put(Measure.REP3, judged.mean(Figure.REPETITION));
        values.put(Measure.SPAN, judged.mean(Figure.SPAN));
        values.put(Measure.UNIQUE, judged.mean(Figure.UNIQUE));
        values.put(Measure.ON_GRID, judged.mean(Figure.ON_GRID));
        values.put(Measure.IV4, judged.mean(Figure.INTERVAL_PATTERNS));
        values.put(Measure.RH6, judged.mean(Figure.RHYTHM_PATTERNS));
    }

    private static void addCopies(List<Melody> melodies, PhraseIndex training, Map<Measure, Double> values) {
        var sorted = melodies.stream().mapToInt(training::longestCopy).sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        values.put(Measure.COPY_MEDIAN, median);
        values.put(Measure.COPY_MAX, (double) sorted[sorted.length - 1]);
    }
}
