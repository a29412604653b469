package antiphon.network.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kept objects")
class KeptTest {

    private final Kept<StringBuilder> kept = new Kept<>(StringBuilder::new);

    @Test
    @DisplayName("are lent once until all are taken back, then again in the same order")
    void lendsAgain() {
        var first = kept.next();
        var second = kept.next();
        assertNotSame(first, second);

        kept.reclaim();

        assertSame(first, kept.next());
        assertSame(second, kept.next());
    }

    @Test
    @DisplayName("stay while some of many steps need them, and go when none did for long")
    void letsGo() {
        for (var step = 0; step < 100; step++) {
            lend(step % 10 == 0 ? 1000 : 10);
        }
        assertEquals(1000, kept.size());

        for (var step = 0; step < 100; step++) {
            lend(10);
        }
        assertEquals(10, kept.size());
    }

    private void lend(int count) {
        for (var each = 0; each < count; each++) {
            kept.next();
        }
        kept.reclaim();
    }
}
