package antiphon.compose;

import antiphon.composer.Composition;
import antiphon.fx.JobRunner;
import antiphon.library.ComposeSettings;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A Compose panel whose composer is there. */
final class OpenPanel {

    private OpenPanel() {}

    static ComposeViewModel of(ComposerSource source, JobRunner jobs, Consumer<List<Composition>> whenComposed) {
        var model = FxThread.ask(() -> ComposeViewModel.of(
                ComposeSettings.DEFAULT,
                new ComposerShelf(source),
                new SplittableRandom(1),
                jobs,
                failure -> {},
                whenComposed));
        FxThread.run(() -> model.lookForComposers(Optional.empty()));
        FxThread.await(
                "the composer is there", () -> model.composers().stateProperty().get() == ComposerChoice.State.READY);
        return model;
    }
}
