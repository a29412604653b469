package antiphon.composer.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventDecoderTest {

    private final EventBins bins = EventBins.POLYPHONIC;
    private final EventDecoder decoder = new EventDecoder(bins);

    @Test
    @DisplayName("Tones on the grid and in the bins come back as they were")
    void roundTrip() {
        var tones = List.of(
                new Tone(0, 1, 60, 72),
                new Tone(0, 0.5, 64, 88),
                new Tone(0.5, 0.25, 65, 72),
                new Tone(3.5, 4, 48, 120));

        assertEquals(tones, decoder.tones(new SongEncoder(bins).events(tones, 0), 0));
    }

    @Test
    @DisplayName("A pitch struck again ends the tone that sounds")
    void endsWhatSounds() {
        var tones = decoder.tones(List.of(event(0, 60, 24), event(12, 60, 24)), 0);

        assertEquals(List.of(0.5, 1.0), tones.stream().map(Tone::length).toList());
    }

    @Test
    @DisplayName("A pitch struck twice at once is one tone, but two as drawn")
    void strikesOnce() {
        var twice = List.of(event(0, 60, 24), event(0, 60, 12));

        assertEquals(1, decoder.tones(twice, 0).size());
        assertEquals(2, decoder.asDrawn(twice).size());
    }

    @Test
    @DisplayName("Onsets that add up off the grid are drawn to it")
    void staysOnTheGrid() {
        var tones = decoder.tones(List.of(event(3, 60, 6), event(4, 62, 6)), 0);

        assertEquals(6 / 24.0, tones.get(1).onset());
    }

    @Test
    @DisplayName("In a single line a tone ends where the next one begins")
    void singsOneToneAtATime() {
        // given
        var line = EventBins.MELODIC;
        var held = new Event(0, line.pitch(60), line.duration(2), 5);
        var next = new Event(line.advance(1), line.pitch(62), line.duration(1), 5);

        // then
        assertEquals(
                List.of(1.0, 1.0),
                new EventDecoder(line)
                        .asDrawn(List.of(held, next)).stream().map(Tone::length).toList());
    }

    private Event event(int advance, int pitch, int duration) {
        return new Event(
                bins.advances().indexOf(advance),
                bins.pitch(pitch),
                bins.durations().indexOf(duration),
                5);
    }
}
