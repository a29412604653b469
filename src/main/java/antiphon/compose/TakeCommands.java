package antiphon.compose;

import antiphon.library.Take;
import antiphon.score.Origin;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.ClipboardContent;

/** What the cards and their menus can do with a take. Belongs to the JavaFX thread. */
public final class TakeCommands {

    private final TakesViewModel takes;
    private final TakeActions actions;
    private final DragFiles files;
    private final Consumer<Throwable> failures;
    private final Map<Long, TakeSummary> summaries = new HashMap<>();

    /** @param failures told of a take that cannot be dragged */
    public TakeCommands(TakesViewModel takes, TakeActions actions, DragFiles files, Consumer<Throwable> failures) {
        this.takes = takes;
        this.actions = actions;
        this.files = files;
        this.failures = failures;
    }

    void play(Take take) {
        takes.select(Optional.of(take));
        actions.play(take);
    }

    void toggleStar(Take take) {
        takes.toggleStar(take);
    }

    void delete(Take take) {
        takes.delete(take);
    }

    void exportMidi(Take take) {
        actions.exportMidi(take);
    }

    void exportWav(Take take) {
        actions.exportWav(take);
    }

    void useSettings(Origin.Generated origin) {
        actions.useSettings(origin);
    }

    /** What is dragged out of the window for {@code take}: its file, already written; nothing where that failed. */
    Optional<ClipboardContent> dragContent(Take take) {
        try {
            var content = new ClipboardContent();
            content.putFiles(List.of(files.write(take).toFile()));
            actions.dragged(take);
            return Optional.of(content);
        } catch (IOException e) {
            failures.accept(e);
            return Optional.empty();
        }
    }

    TakeSummary summaryOf(Take take) {
        return summaries.computeIfAbsent(take.id(), id -> TakeSummary.of(take));
    }
}
