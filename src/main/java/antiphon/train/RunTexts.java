package antiphon.train;

import antiphon.composer.training.Frozen;
import antiphon.fx.Messages;
import java.util.Locale;

/** How far a training is, in words. */
final class RunTexts {

    private final Messages messages;

    RunTexts(Messages messages) {
        this.messages = messages;
    }

    /** The state in a few words: what it does, how much is done, how long it will take. */
    String state(RunItem item) {
        var run = item.runProperty().get();
        var share = Math.round(100 * item.doneProperty().get());
        return switch (run.state()) {
            case RUNNING -> running(item, share);
            case PAUSED, INTERRUPTED -> messages.text(key(item), share);
            case WAITING, FAILED, DONE, STOPPED -> messages.text(key(item));
        };
    }

    private static String key(RunItem item) {
        return "train.state." + item.state().name().toLowerCase(Locale.ROOT);
    }

    private String running(RunItem item, long share) {
        if (item.stage().isEmpty()) {
            var reading = item.readingProperty().get();
            return messages.text("train.state.reading", reading.done(), reading.total());
        }
        return item.secondsLeft()
                .map(seconds -> messages.text("train.state.left", share, DurationText.of(seconds, messages)))
                .orElseGet(() -> messages.text("train.state.running", share));
    }

    /** What is being learned and who does not learn; empty while nothing is. */
    String stage(RunItem item) {
        return item.stage().map(stage -> stage(stage, item)).orElse("");
    }

    private String stage(String stage, RunItem item) {
        var step = item.lastProperty().get().orElseThrow();
        var words = messages.text("train.stage.line", messages.text("train.stage." + stage), step.step());
        return item.frozen() == Frozen.NOBODY
                ? words
                : words + messages.text("train.frozen." + item.frozen().name().toLowerCase(Locale.ROOT));
    }
}
