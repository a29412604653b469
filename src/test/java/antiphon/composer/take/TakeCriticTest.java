package antiphon.composer.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.Critic.Opinion;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakeCriticTest {

    private final List<Integer> lengths = new ArrayList<>();

    /** Answers the place in the window, so that overlapping windows disagree. */
    private final TakeCritic critic = new TakeCritic(EventBins.POLYPHONIC, this::places);

    @Test
    @DisplayName("A critic has an opinion at every note, in the take's own ticks")
    void everyNote() {
        var opinions = critic.listen(line(10));

        assertEquals(
                IntStream.range(0, 10).mapToObj(i -> new Opinion(i * 240L, i)).toList(), opinions);
    }

    @Test
    @DisplayName("A long take is heard in windows of 64 notes, each beginning in the middle of the one before")
    void windows() {
        var opinions = critic.listen(line(100));

        assertEquals(List.of(64, 64, 64), lengths);
        assertEquals(100, opinions.size());
        assertEquals(31, opinions.get(31).score());
        assertEquals((32 + 0) / 2.0, opinions.get(32).score());
        assertEquals(63, opinions.get(99).score());
    }

    @Test
    @DisplayName("A take without notes is no matter for opinion")
    void nothing() {
        assertTrue(critic.listen(Melody.of(480, List.of())).isEmpty());
    }

    private double[][] places(List<List<Event>> windows) {
        windows.forEach(window -> lengths.add(window.size()));
        return windows.stream()
                .map(window ->
                        IntStream.range(0, window.size()).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    private static Melody line(int notes) {
        return Melody.of(
                480,
                IntStream.range(0, notes)
                        .mapToObj(i -> new Note(60 + i % 5, i * 240L, 240, 80))
                        .toList());
    }
}
