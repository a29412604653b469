package antiphon.app;

import antiphon.compare.Surroundings;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.score.Melody;
import antiphon.train.TrainViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the Compare panel reach the roll, the player, the composers, the music and the Train panel. */
final class CompareSurroundings implements Surroundings {

    private final Desk desk;
    private final LearnedMusic music;
    private final TrainViewModel train;
    private final FileChoice choice;
    private final ComposerStore composers;
    private final Messages messages;

    /**
     * Where the panel shows in the window.
     *
     * @param passing shows and plays what is no take
     * @param side    the panels at the right
     * @param notices what the user is told in passing
     */
    record Desk(PassingMusic passing, SideViewModel side, NoticeViewModel notices) {}

    CompareSurroundings(
            Desk desk,
            LearnedMusic music,
            TrainViewModel train,
            FileChoice choice,
            ComposerStore composers,
            Messages messages) {
        this.desk = desk;
        this.music = music;
        this.train = train;
        this.choice = choice;
        this.composers = composers;
        this.messages = messages;
    }

    @Override
    public void listen(String title, Melody melody) {
        desk.passing().exchange(title, melody, false);
    }

    @Override
    public void listenBlind(String title, Melody melody) {
        desk.passing().exchange(title, melody, true);
    }

    @Override
    public void endListening() {
        desk.passing().end();
    }

    @Override
    public void addMusic() {
        choice.musicFolder().ifPresent(folder -> music.add(List.of(folder)));
        desk.side().show(SideViewModel.COMPARE);
    }

    @Override
    public void prepareControl(InstalledComposer gan) {
        var card = gan.card();
        if (train.prepareControl(gan)) {
            desk.side().show(SideViewModel.TRAIN);
            tell(messages.text("compare.control.prepared", card.name(), card.minutes()));
        } else {
            tell(messages.text("compare.control.none", card.name()));
        }
    }

    @Override
    public Optional<Path> reportToWrite(String name) {
        return choice.reportToWrite(name);
    }

    @Override
    public void tell(String text) {
        desk.notices().tell(Notice.of(text));
    }

    @Override
    public void offer(String text, String action, Runnable run) {
        desk.notices().tell(new Notice(text, Optional.of(new Notice.Action(action, run))));
    }

    @Override
    public Composer open(ComposerCard card) throws IOException {
        return composers.open(card.name());
    }
}
