package antiphon.network.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pool of arrays")
class FloatPoolTest {

    private final FloatPool pool = new FloatPool();

    @Test
    @DisplayName("lends the same array again, also where other sizes come between")
    void lendsAgain() {
        var first = pool.any(10);
        pool.reclaim();
        pool.any(20);
        pool.reclaim();

        assertSame(first, pool.any(10));
    }

    @Test
    @DisplayName("keeps no sizes that sequences have outgrown")
    void letsGo() {
        for (var length = 1; length <= 1000; length++) {
            pool.any(length);
            pool.reclaim();
        }
        for (var step = 0; step < 100; step++) {
            pool.any(1000);
            pool.reclaim();
        }

        assertEquals(1000, pool.freeFloats());
    }
}
