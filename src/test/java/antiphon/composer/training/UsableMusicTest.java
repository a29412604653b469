package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.PartChoice;
import antiphon.corpus.Splitter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsableMusicTest {

    @Test
    @DisplayName("Music to judge by is what a training on the same files keeps aside")
    void keepsAsideWhatTrainingKeepsAside() throws Exception {
        var whole = corpus(30, 100);
        var learned = new Splitter(Splitter.Unit.FILE, 99, 0.1, 0).split(whole);

        var split = UsableMusic.split(whole, PartChoice.ALL);

        assertEquals(0.1, TrainingSettings.parse(Map.of()).value(NumberSetting.VALIDATION_SHARE));
        assertEquals(learned.validation().files(), split.heldOut().files());
        assertEquals(learned.train().files(), split.train().files());
        assertEquals(3, split.heldOut().files().size());
    }

    @Test
    @DisplayName("Files that training leaves out are left out with its reason")
    void leavesOut() {
        var usable = UsableMusic.of(corpus(2, 20), PartChoice.ALL);

        assertTrue(usable.files().isEmpty());
        assertEquals(
                "It cannot be learned from: only 20 tones, 68 are needed.",
                usable.leftOut().get(0).reason());
    }

    private static Corpus corpus(int count, int notes) {
        return new Corpus(
                IntStream.range(0, count)
                        .mapToObj(i -> new CorpusFile(Path.of("song%02d.mid".formatted(i)), "hash" + i, song(i, notes)))
                        .toList(),
                List.of());
    }

    private static Melody song(int lowest, int notes) {
        return Melody.of(
                480,
                IntStream.range(0, notes)
                        .mapToObj(i -> new Note(50 + lowest + i % 5, i * 240L, 240, 80))
                        .toList());
    }
}
