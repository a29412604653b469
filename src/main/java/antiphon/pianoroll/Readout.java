package antiphon.pianoroll;

import antiphon.fx.Messages;
import antiphon.score.PitchName;

/** Says in words what the piano roll shows and what the pointer is at. */
final class Readout {

    private final Messages messages;
    private final RollViewport viewport;

    Readout(Messages messages, RollViewport viewport) {
        this.messages = messages;
        this.viewport = viewport;
    }

    /** The pitch, its velocity where there is a note, and the bar and beat. */
    String of(Hit hit) {
        if (hit instanceof Hit.OnNote on) {
            var note = on.note();
            return messages.text(
                    "pianoroll.readout.note", PitchName.of(note.pitch()), note.velocity(), placeOf(note.start()));
        }
        var grid = (Hit.OnGrid) hit;
        return messages.text("pianoroll.readout.grid", PitchName.of(grid.pitch()), placeOf(grid.tick()));
    }

    /** How many notes and bars there are, for who cannot see them. */
    String summary() {
        var music = viewport.musicProperty().get();
        var bars = music.bars().positionAt(music.reach() - 1).bar();
        return messages.text("pianoroll.summary", music.notes().size(), bars);
    }

    private String placeOf(long tick) {
        return viewport.musicProperty().get().bars().positionAt(tick).toString();
    }
}
