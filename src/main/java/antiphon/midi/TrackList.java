package antiphon.midi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the tracks of a file one by one and notes what is wrong with them. */
final class TrackList {

    private static final int CHUNK_HEADER = 8;
    private static final int MOST_TRACKS = 0xFFFF;

    private final Header header;
    private final EventLimit limit = new EventLimit();
    private final List<Track> tracks = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private boolean clipped;
    private long end;

    TrackList(Header header) {
        this.header = header;
    }

    /** Reads all tracks that are there, more or fewer than the header promises; chunks of other kinds are passed over. */
    void read(ByteReader file) throws MidiFormatException {
        while (file.remaining() >= CHUNK_HEADER && tracks.size() < MOST_TRACKS) {
            var name = file.name();
            var length = file.number();
            var there = file.remaining();
            var content = file.sliceAtMost(length);
            if (name.equals("MTrk")) {
                track(content, length, there);
            }
        }
        if (tracks.isEmpty()) {
            throw new MidiFormatException("The MIDI file holds no track.");
        }
        if (tracks.size() < header.trackCount()) {
            losses.add("Only %d of %d tracks are there.".formatted(tracks.size(), header.trackCount()));
        }
    }

    /** The tracks in the order of the file. */
    List<Track> tracks() {
        return Collections.unmodifiableList(tracks);
    }

    /** One sentence for each thing that could not be read. */
    List<String> losses() {
        return Collections.unmodifiableList(losses);
    }

    /** Whether values above 127 were read as 127. */
    boolean clipped() {
        return clipped;
    }

    private void track(ByteReader content, long promised, int there) {
        var track = new Track();
        var reader = new TrackReader(content, header.holdsPatterns() ? end : 0, track, limit);
        var damage = reader.read();
        track.channels().values().forEach(channel -> channel.releaseAll(reader.tick()));
        tracks.add(track);
        end = Math.max(end, reader.tick());
        clipped |= reader.clipped();
        if (promised > there && !reader.ended()) {
            losses.add(
                    "Track %d is cut short: %d of its %d bytes are there.".formatted(tracks.size(), there, promised));
        } else {
            damage.ifPresent(why -> losses.add("Track %d was read only in part. %s".formatted(tracks.size(), why)));
        }
    }
}
