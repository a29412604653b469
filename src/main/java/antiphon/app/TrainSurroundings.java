package antiphon.app;

import antiphon.compose.ComposeViewModel;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.score.Melody;
import antiphon.train.Surroundings;
import antiphon.train.composers.ComposersViewModel;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets the Train panel reach the roll, the player, the composers and the notices. */
final class TrainSurroundings implements Surroundings {

    private final PassingMusic music;
    private final ComposeViewModel compose;
    private final ComposersViewModel composers;
    private final NoticeViewModel notices;
    private final Consumer<Throwable> failures;
    private final Messages messages;

    TrainSurroundings(
            PassingMusic music,
            ComposeViewModel compose,
            ComposersViewModel composers,
            NoticeViewModel notices,
            Consumer<Throwable> failures,
            Messages messages) {
        this.music = music;
        this.compose = compose;
        this.composers = composers;
        this.notices = notices;
        this.failures = failures;
        this.messages = messages;
    }

    @Override
    public void listen(String title, Melody melody) {
        music.play(title, melody);
    }

    @Override
    public void composerMade(String name) {
        compose.lookForComposers(compose.settings().composer());
        composers.look();
        offer(
                messages.text("train.made", name),
                messages.text("train.made.choose"),
                () -> compose.lookForComposers(Optional.of(name)));
    }

    @Override
    public void tell(String text) {
        notices.tell(Notice.of(text));
    }

    @Override
    public void offer(String text, String action, Runnable run) {
        notices.tell(new Notice(text, Optional.of(new Notice.Action(action, run))));
    }

    @Override
    public void failed(Throwable failure) {
        failures.accept(failure);
    }
}
