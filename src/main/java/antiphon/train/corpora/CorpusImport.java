package antiphon.train.corpora;

import antiphon.corpus.CorpusSurvey;
import antiphon.corpus.LeftOut;
import antiphon.corpus.Piece;
import antiphon.corpus.Survey;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.library.CorpusContent;
import antiphon.library.KeptPiece;
import antiphon.library.PassedOver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks through files and folders for a corpus. What an earlier look found and this one does not, because it has
 * vanished, is told among what was left out.
 */
final class CorpusImport implements Job<CorpusContent> {

    private final List<Path> sources;
    private final List<KeptPiece> before;
    private final String vanished;

    /**
     * Creates an import.
     *
     * @param sources  all files and folders of the corpus
     * @param before   what the corpus held so far
     * @param vanished what is said of a file that is no longer there
     */
    CorpusImport(List<Path> sources, List<KeptPiece> before, String vanished) {
        this.sources = List.copyOf(sources);
        this.before = List.copyOf(before);
        this.vanished = vanished;
    }

    @Override
    public CorpusContent run(JobContext context) throws IOException {
        var survey = new CorpusSurvey(sources).run(context);
        var leftOut =
                survey.leftOut().stream().map(CorpusImport::kept).collect(Collectors.toCollection(ArrayList::new));
        var pieces = survey.pieces().stream().map(CorpusImport::kept).collect(Collectors.toCollection(ArrayList::new));
        if (survey.isWhole()) {
            leftOut.addAll(vanishedSince(survey));
        } else {
            pieces.addAll(notSeenAgain(pieces));
        }
        return new CorpusContent(sources, pieces, leftOut);
    }

    /** What is stopped early must not lose what was found before. */
    private List<KeptPiece> notSeenAgain(List<KeptPiece> seen) {
        var paths = seen.stream().map(KeptPiece::path).collect(Collectors.toSet());
        return before.stream().filter(piece -> !paths.contains(piece.path())).toList();
    }

    private List<PassedOver> vanishedSince(Survey survey) {
        var told = survey.leftOut().stream().map(LeftOut::path).collect(Collectors.toSet());
        return before.stream()
                .map(KeptPiece::path)
                .filter(path -> !told.contains(path) && Files.notExists(path))
                .map(path -> new PassedOver(path, vanished, false))
                .toList();
    }

    private static KeptPiece kept(Piece piece) {
        return new KeptPiece(
                piece.path(),
                piece.notes(),
                piece.seconds(),
                piece.key(),
                piece.meter(),
                String.join(" ", piece.losses()));
    }

    private static PassedOver kept(LeftOut leftOut) {
        return new PassedOver(leftOut.path(), leftOut.reason(), leftOut.isTwin());
    }
}
