package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposerCard;
import antiphon.composer.paper.PaperSetting;
import antiphon.composer.paper.Preset;
import antiphon.composer.store.InstalledComposer;
import antiphon.composer.training.Budget;
import antiphon.composer.training.NumberSetting;
import antiphon.corpus.PartChoice;
import antiphon.library.TrainSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form for a new training")
class OrderFormTest {

    private final OrderForm form = new OrderForm(TrainSettings.DEFAULT);

    private void chooseMusic() {
        form.corpusProperty().set(Optional.of(new CorpusSource("My songs", List.of(Path.of("/music")))));
    }

    private void choose(String recipe) {
        form.recipeProperty()
                .set(form.recipes().stream()
                        .filter(choice -> choice.label().equals(recipe))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @DisplayName("orders nothing without music")
    void nothing() {
        assertEquals(List.of(), form.orders(1));
    }

    @Test
    @DisplayName("calls the composer as its music unless it is called otherwise")
    void names() {
        chooseMusic();
        assertEquals("My songs", form.orders(1).get(0).name());

        form.nameProperty().set(" Summer ");

        assertEquals("Summer", form.orders(1).get(0).name());
    }

    @Test
    @DisplayName("keeps the name that was typed until a training was begun with it, whatever music comes")
    void keepsTypedNames() {
        chooseMusic();
        form.nameProperty().set("Summer");
        form.corpusProperty().set(Optional.of(new CorpusSource("Other songs", List.of(Path.of("/other")))));
        assertEquals("Summer", form.orders(1).get(0).name());

        form.begun();
        assertEquals("Other songs", form.orders(1).get(0).name());
        chooseMusic();

        assertEquals("My songs", form.nameProperty().get());
    }

    @Test
    @DisplayName("goes on from a composer by its recipe, but not from one by the paper")
    void goesOn() {
        assertTrue(form.goOnFrom("mine", "rnn", "VOICE"));
        assertEquals("rnn", form.recipeProperty().get().label());
        assertEquals(PartChoice.VOICE, form.partProperty().get());

        assertFalse(form.goOnFrom("paper", "paper", "ALL"));
        assertEquals(Optional.of("mine"), form.fromProperty().get());
        assertEquals("rnn", form.recipeProperty().get().label());
    }

    @Test
    @DisplayName("orders two trainings side by side, alike in time, music and seed")
    void sideBySide() throws Exception {
        chooseMusic();
        choose("both");

        var orders = form.orders(7);

        assertEquals(
                List.of("studio", "rnn"),
                orders.stream().map(order -> order.plan().recipe()).toList());
        assertEquals(
                List.of("My songs", "My songs rnn"),
                orders.stream().map(RunOrder::name).toList());
        for (var order : orders) {
            assertEquals(new Budget.Minutes(10), order.budget());
            assertEquals(7, order.plan().seed());
            assertEquals(List.of(Path.of("/music")), order.paths());
        }
    }

    @Test
    @DisplayName("stops early by default, and tells what it goes on from")
    void settings() {
        chooseMusic();
        form.fromProperty().set(Optional.of("melody"));
        form.advanced().numberProperty(NumberSetting.HIDDEN).set(64.0);

        var settings = form.orders(1).get(0).plan().settings();

        assertEquals("20.0", settings.get("patience"));
        assertEquals("64.0", settings.get("hidden"));
        assertEquals("melody", settings.get("from"));
    }

    @Test
    @DisplayName("orders trainings by the paper with their preset and what was changed of it")
    void byThePaper() {
        chooseMusic();
        choose("paper-steady");
        assertTrue(form.papers().set(PaperSetting.HIDDEN_G, "64", Preset.STEADY));
        assertFalse(form.papers().set(PaperSetting.HIDDEN_D, "many", Preset.STEADY));

        var plan = form.orders(1).get(0).plan();

        assertEquals("paper", plan.recipe());
        assertEquals("steady", plan.settings().get("preset"));
        assertEquals("64", plan.settings().get("hidden_g"));
        assertEquals("150", plan.settings().get("hidden_d"));
    }

    @Test
    @DisplayName("remembers what was chosen")
    void remembers() {
        form.timeProperty().set(TimeChoice.NIGHT);
        choose("rnn");

        var again = new OrderForm(form.settings(1));

        assertEquals(TimeChoice.NIGHT, again.timeProperty().get());
        assertEquals("rnn", again.recipeProperty().get().label());
    }

    private static InstalledComposer gan(String recipe, Map<String, String> settings) {
        var card = new ComposerCard("melody", recipe, "songs", 8.3, "fingerprint", Map.of());
        var training = new InstalledComposer.Training("VOICE", 42, settings);
        return new InstalledComposer(card, Optional.empty(), Optional.empty(), 100, 0, training, false);
    }

    private static ControlOrder control() {
        var settings = Map.of("adversary", "gumbel", "lookback", "32.0", "adversarial_share", "0.5", "minutes", "8.0");
        return ControlOrder.of(gan("studio", settings)).orElseThrow();
    }

    @Test
    @DisplayName(
            "orders a control with all settings, the part, the seed and the minutes of its composer, but no adversary")
    void ordersControl() throws Exception {
        form.prepare(control());
        chooseMusic();

        var order = form.orders(7).get(0);

        assertEquals("melody-control", order.name());
        assertEquals("studio", order.plan().recipe());
        assertEquals("VOICE", order.plan().part());
        assertEquals(42, order.plan().seed());
        assertEquals(new Budget.Minutes(8.3), order.budget());
        assertEquals("none", order.plan().settings().get("adversary"));
        assertEquals("32.0", order.plan().settings().get("lookback"));
        assertEquals("0.5", order.plan().settings().get("adversarial_share"));
    }

    @Test
    @DisplayName("asks for an adversary again once the control is under way")
    void afterControl() {
        form.prepare(control());
        chooseMusic();

        form.withoutControl();

        var order = form.orders(7).get(0);
        assertEquals("gumbel", order.plan().settings().get("adversary"));
        assertEquals("My songs", order.name());
        assertEquals(7, order.plan().seed());
    }

    @Test
    @DisplayName("knows no control of what is no C-RNN-GAN, and none of a control")
    void noControl() {
        assertTrue(ControlOrder.of(gan("rnn", Map.of("adversary", "gumbel"))).isEmpty());
        assertTrue(
                ControlOrder.of(gan("paper", Map.of("adversary", "saturating"))).isEmpty());
        assertTrue(ControlOrder.of(gan(ComposerCard.CONTROL, Map.of("adversary", "none")))
                .isEmpty());
    }
}
