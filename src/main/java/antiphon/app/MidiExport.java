package antiphon.app;

import antiphon.compose.TakeNames;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.job.JobContext;
import antiphon.library.Take;
import antiphon.midi.MidiWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks where to, and writes takes as MIDI files in the background. Belongs to the JavaFX thread. */
final class MidiExport {

    private final FileChoice files;
    private final JobRunner jobs;
    private final ActivityViewModel activity;
    private final NoticeViewModel notices;
    private final Messages messages;

    MidiExport(
            FileChoice files, JobRunner jobs, ActivityViewModel activity, NoticeViewModel notices, Messages messages) {
        this.files = files;
        this.jobs = jobs;
        this.activity = activity;
        this.notices = notices;
        this.messages = messages;
    }

    /** Writes one take to a file of the user's choice. */
    void export(Take take) {
        files.midiToWrite(TakeNames.midiFile(take)).ifPresent(file -> write(take, file));
    }

    void write(Take take, Path file) {
        var task = jobs.start(
                context -> {
                    MidiWriter.write(take.melody(), file);
                    return file;
                },
                written -> notices.tell(Notice.of(messages.text("export.done", written))));
        activity.watch(messages.text("activity.export"), task);
    }

    /** Writes several takes to a folder of the user's choice; a file that is already there is never written over. */
    void export(List<Take> takes) {
        files.folderToWrite().ifPresent(folder -> {
            var task = jobs.start(
                    context -> writeAll(takes, folder, context),
                    count -> notices.tell(Notice.of(messages.text("export.starred.done", count, folder))));
            activity.watch(messages.text("activity.export"), task);
        });
    }

    private static int writeAll(List<Take> takes, Path folder, JobContext context) throws IOException {
        var written = 0;
        for (var take : takes) {
            if (context.stopRequested()) {
                break;
            }
            MidiWriter.write(take.melody(), freeName(folder, TakeNames.midiFile(take)));
            context.report(++written, takes.size());
        }
        return written;
    }

    private static Path freeName(Path folder, String name) {
        var stem = TakeNames.ofFile(name);
        var file = folder.resolve(name);
        for (var copy = 2; Files.exists(file); copy++) {
            file = folder.resolve(stem + " (" + copy + ").mid");
        }
        return file;
    }
}
