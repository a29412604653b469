package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VelocityColors")
class VelocityColorsTest {

    private final Color soft = Color.web("#7aa2f7");
    private final Color loud = Color.web("#f0a55c");
    private final VelocityColors colors = new VelocityColors(soft, loud);

    @Test
    @DisplayName("lead from the soft colour to the loud one")
    void ends() {
        assertNear(soft, colors.of(1));
        assertNear(loud, colors.of(127));
    }

    @Test
    @DisplayName("are equally bright half-way, and not grey")
    void between() {
        var middle = Oklch.of(colors.of(68));
        assertEquals((Oklch.of(soft).lightness() + Oklch.of(loud).lightness()) / 2, middle.lightness(), 0.01);
        assertTrue(middle.chroma() > 0.05, middle::toString);
    }

    @Test
    @DisplayName("go from blue to orange over green, never over rose")
    void overGreen() {
        for (var velocity = 24; velocity <= 112; velocity++) {
            var color = colors.of(velocity);
            assertTrue(color.getGreen() >= Math.min(color.getRed(), color.getBlue()), color::toString);
        }
    }

    @Test
    @DisplayName("stay in one hue where both ends have it")
    void oneHue() {
        var oranges = new VelocityColors(Color.web("#a3763f"), Color.web("#f4ae69"));
        var hue = Math.toDegrees(Oklch.of(oranges.of(68)).hue());
        assertEquals(Math.toDegrees(Oklch.of(Color.web("#f4ae69")).hue()), hue, 10);
    }

    @Test
    @DisplayName("are the same as pixels")
    void pixels() {
        assertEquals(0xFF7AA2F7, colors.argb(1));
    }

    private static void assertNear(Color expected, Color actual) {
        assertEquals(expected.getRed(), actual.getRed(), 0.004);
        assertEquals(expected.getGreen(), actual.getGreen(), 0.004);
        assertEquals(expected.getBlue(), actual.getBlue(), 0.004);
    }
}
