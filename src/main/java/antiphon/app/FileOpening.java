package antiphon.app;

import antiphon.compose.MidiImport;
import antiphon.compose.TakesViewModel;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens MIDI files as takes, in the background, and tells in one place what could not be read. */
final class FileOpening {

    private final TakesViewModel takes;
    private final JobRunner jobs;
    private final ActivityViewModel activity;
    private final NoticeViewModel notices;
    private final ImportReport report;
    private final Messages messages;

    FileOpening(
            TakesViewModel takes,
            JobRunner jobs,
            ActivityViewModel activity,
            NoticeViewModel notices,
            ImportReport report,
            Messages messages) {
        this.takes = takes;
        this.jobs = jobs;
        this.activity = activity;
        this.notices = notices;
        this.report = report;
        this.messages = messages;
    }

    /** @param offer what may be done with the files besides, for whoever opened them all well */
    void open(List<Path> paths, Optional<Notice.Action> offer) {
        if (!paths.isEmpty()) {
            var task = jobs.start(new MidiImport(paths, messages), result -> opened(result, offer));
            activity.watch(messages.text("activity.import"), task);
        }
    }

    private void opened(MidiImport.Result result, Optional<Notice.Action> offer) {
        takes.add(result.takes());
        if (!result.losses().isEmpty()) {
            report.show(result);
        } else if (result.takes().isEmpty()) {
            notices.tell(Notice.of(messages.text("import.nothing")));
        } else {
            notices.tell(new Notice(messages.text("import.done", result.takes().size()), offer));
        }
    }
}
