package antiphon.app;

import antiphon.compose.ComposeViewModel;
import antiphon.compose.Notice;
import antiphon.fx.Messages;
import antiphon.score.Melody;
import antiphon.train.Surroundings;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets the Train panel reach the roll, the transport, the Compose panel and the notices. */
final class TrainSurroundings implements Surroundings {

    private final RollViewModel roll;
    private final TransportViewModel transport;
    private final ComposeViewModel compose;
    private final NoticeViewModel notices;
    private final Consumer<Throwable> failures;
    private final Messages messages;

    TrainSurroundings(
            RollViewModel roll,
            TransportViewModel transport,
            ComposeViewModel compose,
            NoticeViewModel notices,
            Consumer<Throwable> failures,
            Messages messages) {
        this.roll = roll;
        this.transport = transport;
        this.compose = compose;
        this.notices = notices;
        this.failures = failures;
        this.messages = messages;
    }

    @Override
    public void listen(String title, Melody melody) {
        roll.showInPassing(title, melody);
        transport.show(melody);
        transport.toStart();
        transport.play();
    }

    @Override
    public void composerMade(String name) {
        compose.lookForComposers(compose.settings().composer());
        offer(messages.text("train.made", name), messages.text("train.made.choose"), () -> compose.lookForComposers(
                Optional.of(name)));
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
