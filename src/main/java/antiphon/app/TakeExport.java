package antiphon.app;

import antiphon.compose.Copies;
import antiphon.compose.Notice;
import antiphon.compose.TakesViewModel;
import antiphon.fx.Messages;
import antiphon.library.Take;
import java.util.List;

/** Gives takes away as files, and first asks where one may be somebody else's music. Belongs to the JavaFX thread. */
final class TakeExport {

    private final MidiExport midi;
    private final WavExport wav;
    private final TakesViewModel takes;
    private final CopyQuestion copies;
    private final NoticeViewModel notices;
    private final Messages messages;

    TakeExport(
            MidiExport midi,
            WavExport wav,
            TakesViewModel takes,
            CopyQuestion copies,
            NoticeViewModel notices,
            Messages messages) {
        this.midi = midi;
        this.wav = wav;
        this.takes = takes;
        this.copies = copies;
        this.notices = notices;
        this.messages = messages;
    }

    void midi(Take take) {
        copies.before(List.of(take), () -> midi.export(take));
    }

    void starred() {
        var starred = takes.starred();
        copies.before(starred, () -> midi.export(starred));
    }

    void wav(Take take) {
        copies.before(List.of(take), () -> wav.export(take));
    }

    /** Tells what {@code take} shares; a question would end the gesture that drags it out of the window. */
    void dragged(Take take) {
        Copies.in(take)
                .ifPresent(likeness -> notices.tell(
                        Notice.of(messages.text("copies.dragged", take.name(), likeness.notes(), likeness.piece()))));
    }
}
