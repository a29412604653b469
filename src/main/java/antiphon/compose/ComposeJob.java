package antiphon.compose;

import antiphon.composer.ComposeRequest;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.io.IOException;
import java.util.List;

/** Waits for the composer where it is still being loaded, then has it compose. */
final class ComposeJob implements Job<List<Composition>> {

    private final ComposerShelf shelf;
    private final ComposerCard card;
    private final ComposeRequest request;

    ComposeJob(ComposerShelf shelf, ComposerCard card, ComposeRequest request) {
        this.shelf = shelf;
        this.card = card;
        this.request = request;
    }

    @Override
    public List<Composition> run(JobContext context) throws IOException {
        var composer = shelf.take(card);
        return context.stopRequested() ? List.of() : composer.compose(request, context);
    }
}
