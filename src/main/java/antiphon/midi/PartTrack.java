package antiphon.midi;

import antiphon.midi.TrackWriter.Rank;
import antiphon.score.Part;
import java.nio.charset.StandardCharsets;

/** The track of one part: its name, its program, its notes. */
final class PartTrack {

    private static final int RELEASE_VELOCITY = 64;

    private PartTrack() {}

    static TrackWriter of(Part part) {
        var track = new TrackWriter();
        if (!part.name().isEmpty()) {
            track.addMeta(0, 0x03, part.name().getBytes(StandardCharsets.UTF_8));
        }
        track.add(0, Rank.SETTING, 0xC0 | part.channel(), part.program());
        for (var note : part.notes()) {
            track.add(note.start(), Rank.PRESS, 0x90 | part.channel(), note.pitch(), note.velocity());
            track.add(note.end(), Rank.RELEASE, 0x80 | part.channel(), note.pitch(), RELEASE_VELOCITY);
        }
        return track;
    }
}
