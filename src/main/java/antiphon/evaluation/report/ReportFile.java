package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.midi.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that a comparison is to be written to; its ending says how: {@code .html} is one page with tables, pictures
 * and takes that needs nothing besides, {@code .csv} a table of all numbers, {@code .json} a document for programs.
 */
public final class ReportFile {

    private final Path path;
    private final Kind kind;

    private enum Kind {
        HTML,
        CSV,
        JSON;

        private static Optional<Kind> of(Path path) {
            var name = path.toString().toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private ReportFile(Path path, Kind kind) {
        this.path = path;
        this.kind = kind;
    }

    /**
     * Looks at the path before there is anything to write.
     *
     * @throws IOException with a sentence for the user where the ending is another one or the folder does not exist
     */
    public static ReportFile at(Path path) throws IOException {
        var kind = Kind.of(path)
                .orElseThrow(() -> new IOException("%s: a report's name ends in %s."
                        .formatted(
                                path,
                                Stream.of(Kind.values())
                                        .map(each -> "." + each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
        var folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new ReportFile(path, kind);
    }

    /**
     * Writes {@code comparison}; a failure leaves what was there.
     *
     * @throws IOException where it cannot be written
     */
    public void write(Comparison comparison) throws IOException {
        var text =
                switch (kind) {
                    case HTML -> new HtmlReport(comparison).page();
                    case CSV -> CsvReport.of(comparison);
                    case JSON -> JsonReport.of(comparison);
                };
        AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
