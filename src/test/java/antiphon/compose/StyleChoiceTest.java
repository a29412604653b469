package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("StyleChoice")
class StyleChoiceTest {

    private static final List<String> TWO = List.of("chopin", "satie");

    @Test
    @DisplayName("offers any alone until a composer knows styles, and takes up then what was chosen last time")
    void remembers() {
        // given
        var choice = new StyleChoice(Optional.of("satie"));
        assertEquals(List.of(Optional.empty()), choice.offered());

        // when
        choice.offer(TWO);

        // then
        assertEquals(List.of(Optional.empty(), Optional.of("chopin"), Optional.of("satie")), choice.offered());
        assertEquals(Optional.of("satie"), choice.chosenProperty().get());
    }

    @Test
    @DisplayName("keeps the style for another composer that knows it, and goes back to any for one that does not")
    void changesComposer() {
        // given
        var choice = new StyleChoice(Optional.empty());
        choice.offer(TWO);
        choice.choose(Optional.of("satie"));

        // when
        choice.offer(List.of("satie", "weill"));

        // then
        assertEquals(Optional.of("satie"), choice.chosenProperty().get());
        choice.offer(List.of());
        assertEquals(Optional.empty(), choice.chosenProperty().get());
        choice.offer(TWO);
        assertEquals(Optional.empty(), choice.chosenProperty().get());
    }

    @Test
    @DisplayName("leaves any where a style is chosen that is not offered")
    void unknown() {
        var choice = new StyleChoice(Optional.empty());
        choice.offer(TWO);
        choice.choose(Optional.of("chopin"));

        choice.choose(Optional.of("liszt"));

        assertEquals(Optional.empty(), choice.chosenProperty().get());
    }
}
