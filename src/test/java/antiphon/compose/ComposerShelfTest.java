package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ComposerShelf")
class ComposerShelfTest {

    private final List<String> loaded = new ArrayList<>();
    private final ComposerShelf shelf = new ComposerShelf(new Source());

    @Test
    @DisplayName("keeps the four composers that were asked for last, and loads the others again")
    void keepsTheLast() throws IOException {
        for (var fingerprint : List.of("a", "b", "c", "d", "a", "e", "a", "b")) {
            shelf.take(new ComposerCard("x", "studio", "", 1, fingerprint, Map.of()));
        }

        assertEquals(List.of("a", "b", "c", "d", "e", "b"), loaded);
    }

    private final class Source implements ComposerSource {

        @Override
        public List<ComposerCard> cards() {
            return List.of();
        }

        @Override
        public Composer load(ComposerCard card) {
            loaded.add(card.fingerprint());
            return new ScaleComposer();
        }
    }
}
