package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import antiphon.composer.paper.CellLayout.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Normal units")
class UnitsTest {

    private static final List<PaperSong> SONGS = List.of(song(1), song(2));
    private final Units units = Units.normalFor(SONGS);

    @Test
    @DisplayName("have mean 0 and deviation 1 over the training tones, in every feature")
    void areNormal() {
        for (var feature : Feature.values()) {
            var seen = new ArrayList<Float>();
            for (var song : SONGS) {
                var before = song.tones().get(0).onset();
                for (var tone : song.tones()) {
                    seen.add(units.seen(feature, Units.measure(feature, tone, before)));
                    before = tone.onset();
                }
            }
            var mean = seen.stream().mapToDouble(each -> each).average().orElseThrow();
            var variance = seen.stream()
                    .mapToDouble(each -> (each - mean) * (each - mean))
                    .average()
                    .orElseThrow();
            assertEquals(0, mean, 1e-5, feature + " mean");
            assertEquals(1, Math.sqrt(variance), 0.01, feature + " deviation");
        }
    }

    @Test
    @DisplayName("mean what was seen")
    void comeBack() {
        assertEquals(0.75, units.meant(Feature.TIME, units.seen(Feature.TIME, 0.75)), 1e-5);
        assertEquals(0, units.meant(Feature.TIME, units.seen(Feature.TIME, 0)), 1e-5);
        assertEquals(61, units.meant(Feature.PITCH, units.seen(Feature.PITCH, 61)), 1e-4);
        assertEquals(99, units.meant(Feature.VELOCITY, units.seen(Feature.VELOCITY, 99)), 1e-4);
    }

    @Test
    @DisplayName("tell an empty slot by its velocity, which means silence")
    void absent() {
        assertEquals(0, units.meant(Feature.VELOCITY, units.absent(Feature.VELOCITY)), 1e-4);
    }

    @Test
    @DisplayName(
            "of music without dynamics or rhythm keep silence and simultaneous onsets four deviations from the mean")
    void alike() {
        var tones =
                IntStream.range(0, 50).mapToObj(at -> new Tone(at, 1, 60, 90)).toList();

        var units = Units.normalFor(List.of(new PaperSong("scale", new Style("songs", "nobody"), tones)));

        assertEquals(-4, units.absent(Feature.VELOCITY), 1e-4);
        assertEquals(-4, units.absent(Feature.TIME), 0.1);
        assertEquals(0, units.meant(Feature.VELOCITY, units.absent(Feature.VELOCITY)), 1e-4);
        assertEquals(61, units.meant(Feature.PITCH, 1), 1e-4);
        assertEquals(1.1, units.meant(Feature.LENGTH, 1), 0.1);
    }

    private static PaperSong song(long seed) {
        var random = new SplittableRandom(seed);
        var tones = new ArrayList<Tone>();
        var onset = 0.0;
        for (var tone = 0; tone < 50; tone++) {
            onset += random.nextInt(4) / 4.0;
            tones.add(new Tone(onset, 0.25 + random.nextInt(4), 50 + random.nextInt(30), 30 + random.nextInt(90)));
        }
        return new PaperSong("song" + seed, new Style("songs", "nobody"), tones);
    }
}
