package antiphon.app;

import antiphon.compose.ComposeViewModel;
import antiphon.compose.TakesViewModel;
import antiphon.library.Take;
import antiphon.score.Origin;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log how long it took from a click on Generate until its takes were on the screen. On the JavaFX thread. */
final class ComposeStopwatch {

    private static final Logger LOG = LoggerFactory.getLogger(ComposeStopwatch.class);

    private OptionalLong clicked = OptionalLong.empty();

    /** Watches {@code compose} and {@code takes} from now on. */
    void watch(ComposeViewModel compose, TakesViewModel takes) {
        compose.composingProperty().addListener((observed, before, composing) -> {
            if (composing) {
                clicked = OptionalLong.of(System.nanoTime());
            }
        });
        takes.takes().addListener(this::changed);
    }

    private void changed(ListChangeListener.Change<? extends Take> change) {
        var composed = 0L;
        while (change.next()) {
            composed += change.getAddedSubList().stream()
                    .filter(take -> take.origin() instanceof Origin.Generated)
                    .count();
        }
        if (composed > 0 && clicked.isPresent()) {
            new AfterFrame(composed, clicked.getAsLong()).start();
            clicked = OptionalLong.empty();
        }
    }

    /** Waits for the beginning of the second frame: by then the first one, which shows the takes, has been drawn. */
    private static final class AfterFrame extends AnimationTimer {

        private final long takes;
        private final long clicked;
        private boolean drawn;

        AfterFrame(long takes, long clicked) {
            this.takes = takes;
            this.clicked = clicked;
        }

        @Override
        public void handle(long now) {
            if (drawn) {
                stop();
                LOG.info(
                        "Composed {} takes in {} ms",
                        takes,
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clicked));
            }
            drawn = true;
        }
    }
}
