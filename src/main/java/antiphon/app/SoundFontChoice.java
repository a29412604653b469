package antiphon.app;

import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.sound.SoundBank;
import java.nio.file.Path;

/** Asks for a SoundFont and plays with it from then on. Belongs to the JavaFX thread. */
final class SoundFontChoice {

    private final FileChoice files;
    private final SoundViewModel sound;
    private final JobRunner jobs;
    private final NoticeViewModel notices;
    private final Messages messages;

    SoundFontChoice(
            FileChoice files, SoundViewModel sound, JobRunner jobs, NoticeViewModel notices, Messages messages) {
        this.files = files;
        this.sound = sound;
        this.jobs = jobs;
        this.notices = notices;
        this.messages = messages;
    }

    void choose() {
        files.soundFont().ifPresent(this::load);
    }

    private void load(Path file) {
        jobs.startUnwatched(context -> SoundBank.load(file), bank -> {
            sound.use(bank);
            notices.tell(Notice.of(messages.text("soundfont.done", bank.name())));
        });
    }
}
