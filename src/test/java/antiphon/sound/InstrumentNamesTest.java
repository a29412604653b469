package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("InstrumentNames")
class InstrumentNamesTest {

    @Test
    @DisplayName("names all 128 programs at their numbers")
    void namesEveryProgram() {
        // when
        var names = new InstrumentNames();

        // then
        assertEquals(128, names.all().stream().distinct().count());
        assertEquals("Acoustic grand piano", names.of(0));
        assertEquals("Violin", names.of(40));
        assertEquals("Gunshot", names.of(127));
    }
}
