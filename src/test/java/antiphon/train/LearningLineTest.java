package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.library.RunSample;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line of samples")
class LearningLineTest {

    private static RunSample sample(int epoch) {
        var note = new Note(60 + epoch % 12, 0, 480, 90);
        return new RunSample(epoch, Melody.of(480, List.of(note)), Map.of());
    }

    private static List<RunSample> samples(int count) {
        return IntStream.range(0, count).mapToObj(LearningLineTest::sample).toList();
    }

    @Test
    @DisplayName("plays each sample from a bar of its own, in order")
    void plays() {
        var line = LearningLine.of(samples(3));

        assertEquals(
                List.of(0L, 1920L, 3840L),
                line.notes().stream().map(Note::start).toList());
        assertEquals(List.of(60, 61, 62), line.notes().stream().map(Note::pitch).toList());
    }

    @Test
    @DisplayName("of many samples plays the first, the last and few between")
    void choosesFew() {
        var chosen = LearningLine.chosen(samples(50));

        assertEquals(12, chosen.size());
        assertEquals(0, chosen.get(0).epoch());
        assertEquals(49, chosen.get(11).epoch());
    }

    @Test
    @DisplayName("has points close together at first, and no more than sixty in a night")
    void growsSparser() {
        var wanted = IntStream.range(0, 7000).filter(Keepsakes::wanted).boxed().toList();

        assertEquals(List.of(0, 1, 2, 3), wanted.subList(0, 4));
        assertTrue(wanted.size() < 60, wanted.size() + " points");
        assertTrue(wanted.get(wanted.size() - 1) > 5500);
    }
}
