package antiphon.app;

import antiphon.compose.TakeNames;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.job.JobContext;
import antiphon.library.Take;
import antiphon.score.Melody;
import antiphon.sound.SoundBank;
import antiphon.sound.WavRenderer;
import java.io.IOException;
import java.nio.file.Path;

/** Asks where to, and renders takes as WAV files as they are heard, in the background. Belongs to the JavaFX thread. */
final class WavExport {

    private static final int STEPS = 1000;

    private final FileChoice files;
    private final HeardMusic heard;
    private final JobRunner jobs;
    private final ActivityViewModel activity;
    private final NoticeViewModel notices;
    private final Messages messages;

    WavExport(
            FileChoice files,
            HeardMusic heard,
            JobRunner jobs,
            ActivityViewModel activity,
            NoticeViewModel notices,
            Messages messages) {
        this.files = files;
        this.heard = heard;
        this.jobs = jobs;
        this.activity = activity;
        this.notices = notices;
        this.messages = messages;
    }

    void export(Take take) {
        files.wavToWrite(TakeNames.wavFile(take)).ifPresent(file -> write(take, file));
    }

    void write(Take take, Path file) {
        var sounds = heard.bank();
        var melody = heard.of(take.melody());
        var task = jobs.start(context -> render(melody, sounds, file, context), whole -> tell(whole, file));
        activity.watch(messages.text("activity.wav", take.name()), task);
    }

    private void tell(boolean whole, Path file) {
        notices.tell(Notice.of(whole ? messages.text("export.done", file) : messages.text("export.stopped")));
    }

    private static boolean render(Melody melody, SoundBank bank, Path file, JobContext context) throws IOException {
        return new WavRenderer()
                .render(
                        melody,
                        bank,
                        file,
                        share -> context.report(Math.round(share * STEPS), STEPS),
                        context::stopRequested);
    }
}
