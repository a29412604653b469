package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.Adversary;
import antiphon.composer.training.Frozen;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.Stage;
import antiphon.corpus.PartChoice;
import antiphon.fx.Messages;
import antiphon.library.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the Train panel")
class TrainTextsTest {

    private final Messages messages = Messages.load();

    @Test
    @DisplayName("have a word for everything that can be chosen or happen")
    void areComplete() {
        var keys = new ArrayList<String>();
        for (var setting : AdvancedSettings.of(List.of(Recipe.STUDIO))) {
            keys.add("train.setting." + setting.label());
            keys.add("train.setting." + setting.label() + ".help");
        }
        for (var figure : LearningFigure.values()) {
            keys.add("train.figure." + figure.label());
            keys.add("train.figure." + figure.label() + ".help");
        }
        RecipeChoice.all().forEach(choice -> keys.add("train.recipe." + choice.label()));
        addAll(keys, "train.part.", List.of(PartChoice.values()));
        addAll(keys, "train.time.", List.of(TimeChoice.values()));
        addAll(keys, "train.adversary.", List.of(Adversary.values()));
        addAll(keys, "train.stage.", List.of(Stage.values()));
        addAll(keys, "train.prospect.", List.of(Prospect.Size.values()));
        addAll(keys, "train.frozen.", List.of(Frozen.GENERATOR, Frozen.DISCRIMINATOR, Frozen.BOTH));
        addAll(keys, "train.state.", List.of(RunState.values()));

        var missing =
                keys.stream().filter(key -> !messages.bundle().containsKey(key)).toList();

        assertEquals(List.of(), missing);
    }

    private static void addAll(List<String> keys, String prefix, List<? extends Enum<?>> values) {
        values.forEach(value -> keys.add(prefix + value.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    @DisplayName("tell times in the unit that one would")
    void tellTimes() {
        assertEquals("1 second", DurationText.of(0.2, messages));
        assertEquals("75 seconds", DurationText.of(75, messages));
        assertEquals("10 min", DurationText.of(600, messages));
        assertEquals("8.0 h", DurationText.of(8 * 3600, messages));
    }

    @Test
    @DisplayName("tell why pieces are left out, of many the first")
    void tellWhatIsLeftOut() {
        var pieces = IntStream.rangeClosed(1, 22)
                .mapToObj(number -> new Encoded.LeftOut("song " + number, "60 % of its onsets lie off the beat"))
                .toList();
        var corpus = new CorpusDescription("songs", "f", 1, 0, 100, new TreeMap<>());
        var found = new ProspectViewModel.State.Found(new Prospect(corpus, pieces, List.of()));

        var lines = new ProspectTexts(messages).leftOut(found).lines().toList();

        assertEquals("song 1: 60 % of its onsets lie off the beat", lines.get(0));
        assertEquals(21, lines.size());
        assertEquals("… and 2 more.", lines.get(20));
        assertEquals("", new ProspectTexts(messages).leftOut(new ProspectViewModel.State.Looking()));
    }

    @Test
    @DisplayName("round what a trial found to two digits")
    void roundRoughly() {
        assertEquals(43, ProspectTexts.roughly(43));
        assertEquals(6500, ProspectTexts.roughly(6537));
        assertTrue(ProspectTexts.roughly(99_999) == 100_000);
    }
}
