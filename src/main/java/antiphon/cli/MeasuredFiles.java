package antiphon.cli;

import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.score.Melody;
import antiphon.statistics.MelodyStatistics;
import antiphon.statistics.MetricNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statistics of files, in the shape in which they are printed.
 *
 * @param files each with its path under "file" and every metric under its name
 */
record MeasuredFiles(List<Map<String, Object>> files) {

    private static final List<String> COLUMNS = List.of(
            "num_tones",
            "tone_span",
            "tones_unique",
            "repetitions_3",
            "scale_score",
            "polyphony_score",
            "intensity_span",
            "estimated_beat");

    /**
     * Measures the files of a corpus.
     *
     * @param measure the statistics of a file's music; absent where it is to be passed over
     */
    static MeasuredFiles of(Corpus corpus, Function<Melody, Optional<MelodyStatistics>> measure) {
        return new MeasuredFiles(corpus.files().stream()
                .map(file -> measured(file, measure))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Of one file everything; of several a table of what the paper plots, and the mean. */
    Stream<String> lines() {
        if (files.size() == 1) {
            return files.get(0).entrySet().stream()
                    .map(entry -> "%-29s %s".formatted(entry.getKey(), entry.getValue()));
        }
        var rows = files.stream().map(file -> row(file, String.valueOf(file.get("file"))));
        var mean = new LinkedHashMap<String, Object>();
        COLUMNS.forEach(column -> mean.put(column, mean(column)));
        return Stream.concat(
                Stream.of(String.join("  ", COLUMNS)),
                Stream.concat(rows, Stream.of(row(mean, "mean of %d files".formatted(files.size())))));
    }

    private static Optional<Map<String, Object>> measured(
            CorpusFile file, Function<Melody, Optional<MelodyStatistics>> measure) {
        return measure.apply(file.melody()).map(statistics -> {
            var named = new LinkedHashMap<String, Object>();
            named.put("file", file.path().toString());
            named.putAll(MetricNames.of(statistics));
            return named;
        });
    }

    private double mean(String column) {
        return files.stream()
                .mapToDouble(file -> ((Number) file.get(column)).doubleValue())
                .average()
                .orElse(Double.NaN);
    }

    private static String row(Map<String, Object> values, String name) {
        var row = new StringBuilder();
        for (var column : COLUMNS) {
            var value = values.get(column);
            var format = value instanceof Double ? "%%%d.3f  " : "%%%dd  ";
            row.append(format.formatted(column.length()).formatted(value));
        }
        return row.append(name).toString();
    }
}
