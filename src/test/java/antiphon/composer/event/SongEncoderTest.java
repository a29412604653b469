package antiphon.composer.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SongEncoderTest {

    private static final int[] G_MAJOR = {67, 69, 71, 72, 74, 76, 78, 79};

    private final SongEncoder encoder = new SongEncoder(EventBins.POLYPHONIC);

    @Test
    @DisplayName("A piece in G major becomes a song moved down to C major by a fifth up")
    void movesToCMajor() {
        var song = song(eighths(80));

        assertEquals(5, song.shift());
        assertEquals(67 + 5 - EventBins.LOWEST_PITCH, song.events().get(0).pitch());
    }

    @Test
    @DisplayName("Every eighth advances by twelve ticks and lasts twelve")
    void tellsTimesInBins() {
        var event = song(eighths(80)).events().get(1);

        assertEquals(12, EventBins.POLYPHONIC.advances().get(event.advance()));
        assertEquals(12, EventBins.POLYPHONIC.durations().get(event.duration()));
        assertEquals(80 / 16, event.velocity());
    }

    @Test
    @DisplayName("Windows begin at onsets on a beat that a window's length follows")
    void windowsBeginOnBeats() {
        var song = song(eighths(80));

        assertEquals(IntStream.range(0, 8).map(beat -> 2 * beat).boxed().toList(), song.starts());
    }

    @Test
    @DisplayName("A window's first event advances by nothing")
    void windowsBeginAtOnce() {
        var window = song(eighths(80)).window(2);

        assertEquals(Song.WINDOW, window.size());
        assertEquals(0, window.get(0).advance());
    }

    @Test
    @DisplayName("A chord begins one window and not two")
    void chordsBeginOneWindow() {
        var tones = new ArrayList<Tone>();
        for (var beat = 0; beat < 40; beat++) {
            tones.add(new Tone(beat, 1, 60, 80));
            tones.add(new Tone(beat, 1, 64, 80));
        }

        assertTrue(song(tones).starts().stream().allMatch(start -> start % 2 == 0));
    }

    @Test
    @DisplayName("Fewer tones than a window and four more are left out with that reason")
    void leavesOutShortPieces() {
        assertEquals("only 67 tones, 68 are needed", reason(eighths(67)));
    }

    @Test
    @DisplayName("A piece with more than a tenth of its onsets off the beat is left out with that reason")
    void leavesOutUnsteadyPieces() {
        var tones = eighths(80).stream()
                .map(tone -> tone.onset() < 6 ? tone.at(tone.onset() + 0.06) : tone)
                .toList();

        assertEquals("15 % of its onsets lie off the beat", reason(tones));
    }

    @Test
    @DisplayName("A piece with four tones at once is left out with that reason")
    void leavesOutDensePieces() {
        var tones = new ArrayList<Tone>();
        for (var beat = 0; beat < 20; beat++) {
            for (var voice = 0; voice < 9; voice++) {
                tones.add(new Tone(beat, 1, 48 + 5 * voice, 80));
            }
        }

        assertEquals("9.0 tones sound at once on average, at most 8.0 can", reason(tones));
    }

    @Test
    @DisplayName("Pitches out of range are folded in by octaves")
    void foldsPitches() {
        assertEquals(24 + 12 - EventBins.LOWEST_PITCH, EventBins.POLYPHONIC.pitch(24));
        assertEquals(105 - 12 - EventBins.LOWEST_PITCH, EventBins.POLYPHONIC.pitch(105));
    }

    @Test
    @DisplayName("A line with chords is no single line")
    void refusesChordsInLines() {
        var tones = new ArrayList<Tone>();
        for (var beat = 0; beat < 80; beat++) {
            tones.add(new Tone(beat, 1, 60, 80));
            tones.add(new Tone(beat, 1, 64, 80));
        }

        assertInstanceOf(Encoded.LeftOut.class, new SongEncoder(EventBins.MELODIC).encodeLine("chords", tones));
    }

    @Test
    @DisplayName("A rest of ten beats in a line loses one bar, so that six beats stay")
    void shortensRests() {
        var tones = new ArrayList<>(eighths(40));
        eighths(40).forEach(tone -> tones.add(tone.at(tone.onset() + 30)));

        var song = assertInstanceOf(Song.class, new SongEncoder(EventBins.MELODIC).encodeLine("rest", tones));

        assertEquals(
                6 * 24 + 12,
                EventBins.MELODIC.advances().get(song.events().get(40).advance()));
    }

    private static List<Tone> eighths(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Tone(index / 2.0, 0.5, G_MAJOR[index % 8], 80))
                .toList();
    }

    private Song song(List<Tone> tones) {
        return assertInstanceOf(Song.class, encoder.encode("piece", tones));
    }

    private String reason(List<Tone> tones) {
        return assertInstanceOf(Encoded.LeftOut.class, encoder.encode("piece", tones))
                .reason();
    }
}
