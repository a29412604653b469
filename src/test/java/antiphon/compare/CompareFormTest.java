package antiphon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.corpus.PartChoice;
import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import antiphon.library.KeptPiece;
import antiphon.score.Key;
import antiphon.score.Meter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form for a comparison")
class CompareFormTest {

    private final CompareForm form = new CompareForm();

    @BeforeEach
    void composers() {
        form.setComposers(List.of(
                card("keyboard", "studio"),
                card("keyboard-rnn", "rnn"),
                card("melody", "studio"),
                card("melody-rnn", "rnn")));
    }

    private static InstalledComposer card(String name, String recipe) {
        return composer(name, recipe, 10, "gumbel", name.startsWith("keyboard") ? "KEYBOARD" : "VOICE");
    }

    private static InstalledComposer composer(
            String name, String recipe, double minutes, String adversary, String part) {
        var card = new ComposerCard(name, recipe, "songs", minutes, name, Map.of());
        var settings = Map.of("adversary", adversary, "hidden", "128.0", "minutes", Double.toString(minutes));
        var training = new InstalledComposer.Training(part, 1, settings);
        return new InstalledComposer(card, Optional.empty(), Optional.empty(), 100, 0, training, false);
    }

    private static KeptCorpus corpus() {
        var piece = new KeptPiece(Path.of("song.mid"), 100, 60, Key.C_MAJOR, Meter.COMMON);
        return new KeptCorpus(
                1, "songs", Instant.EPOCH, new CorpusContent(List.of(Path.of("songs")), List.of(piece), List.of()));
    }

    private List<String> names() {
        return form.chosen().stream().map(ComposerCard::name).toList();
    }

    @Test
    @DisplayName("sets the shipped C-RNN-GAN for melodies against the plain network of the same kind")
    void usual() {
        assertEquals(List.of("melody", "melody-rnn"), names());
        assertEquals(PartChoice.VOICE, form.partProperty().get());
    }

    @Test
    @DisplayName("keeps whom one chose when composers come and go, as long as they are there")
    void keepsChoice() {
        // given
        form.firstProperty().set(form.named("keyboard"));
        form.secondProperty().set(form.named("keyboard-rnn"));

        // when
        form.setComposers(List.of(card("keyboard", "studio"), card("melody-rnn", "rnn"), card("mine", "studio")));

        // then
        assertEquals(List.of("keyboard", "melody-rnn"), names());
        assertEquals(PartChoice.KEYBOARD, form.partProperty().get());
    }

    @Test
    @DisplayName("compares nobody with themselves")
    void eachOnce() {
        form.thirdProperty().set(form.named("melody"));
        assertEquals(List.of("melody", "melody-rnn"), names());
    }

    @Test
    @DisplayName("judges a composer by the part that it learned, whatever it is called")
    void partOfFile() {
        form.setComposers(List.of(composer("melody of mine", "studio", 5, "gumbel", "KEYBOARD")));

        assertEquals(PartChoice.KEYBOARD, form.partProperty().get());
    }

    @Test
    @DisplayName("knows a control by its settings and its minutes, and not by its name")
    void control() {
        var melody = composer("melody", "studio", 8.3, "gumbel", "VOICE");
        var alike = composer("bare", ComposerCard.CONTROL, 8, "none", "VOICE");
        var named = composer("melody-control", ComposerCard.CONTROL, 3, "none", "VOICE");
        var other = composer("melody-other", ComposerCard.CONTROL, 8, "none", "KEYBOARD");
        form.setComposers(List.of(alike, melody, named, other));

        assertEquals(Optional.of(alike.card()), form.controlOf(melody.card()));
        assertEquals(Optional.empty(), form.controlOf(alike.card()));

        form.setComposers(List.of(melody, named, other));
        assertEquals(Optional.empty(), form.controlOf(melody.card()));
    }

    @Test
    @DisplayName("takes the control of a composer's own name before another one like it")
    void controlOfTheName() {
        var melody = composer("melody", "studio", 8.3, "gumbel", "VOICE");
        var named = composer("melody-control", ComposerCard.CONTROL, 8, "none", "VOICE");
        form.setComposers(List.of(composer("bare", ComposerCard.CONTROL, 8, "none", "VOICE"), melody, named));

        assertEquals(Optional.of(named.card()), form.controlOf(melody.card()));
    }

    @Test
    @DisplayName("is no order without real music, and one by its files with it")
    void needsMusic() {
        assertFalse(form.isComplete());
        assertTrue(form.order(null, 1).isEmpty());

        form.corpusProperty().set(Optional.of(corpus()));

        assertTrue(form.isComplete());
        var order = form.order(null, 1).orElseThrow();
        assertEquals(List.of(Path.of("song.mid")), order.real().corpus());
        assertEquals(200, order.size().takes());
    }
}
