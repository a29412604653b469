package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures")
class FiguresTest {

    @Test
    @DisplayName("keep their width")
    void width() {
        assertEquals("\u20073.20", Figures.fixed(3.2, 2, 5));
        assertEquals("-3.20", Figures.fixed(-3.2, 2, 5));
        assertEquals("\u2007\u20077", Figures.whole(7, 3));
    }

    @Test
    @DisplayName("say times in minutes, seconds and tenths, and never run ahead")
    void times() {
        assertEquals("00:00.0", Figures.time(0));
        assertEquals("00:03.2", Figures.time(3.2));
        assertEquals("01:03.9", Figures.time(63.99));
        assertEquals("00:00.0", Figures.time(-1));
    }
}
