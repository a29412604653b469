package antiphon.compare;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Side;
import antiphon.evaluation.report.ReportFile;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import java.nio.file.Path;

/** Writes comparisons to files of the user's choice, in the background. Belongs to the JavaFX thread. */
final class ComparisonExport {

    private final JobRunner jobs;
    private final Surroundings surroundings;
    private final Messages messages;

    ComparisonExport(JobRunner jobs, Surroundings surroundings, Messages messages) {
        this.jobs = jobs;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Asks for a file, whose ending says how {@code comparison} is written, and writes it. */
    void export(Comparison comparison) {
        var names =
                String.join("-", comparison.composers().stream().map(Side::name).toList());
        surroundings.reportToWrite(names + ".html").ifPresent(file -> write(comparison, file));
    }

    private void write(Comparison comparison, Path file) {
        jobs.startUnwatched(
                context -> {
                    ReportFile.at(file).write(comparison);
                    return file;
                },
                written -> surroundings.tell(messages.text("compare.exported", written)),
                failure -> surroundings.tell(failure.getMessage()));
    }
}
