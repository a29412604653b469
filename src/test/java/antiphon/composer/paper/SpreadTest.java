package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The spread of samples")
class SpreadTest {

    private static final float[][][] REAL = {{{0, 100, 400, 60}}, {{0, 300, 600, 62}}};

    private final Spread spread = new Spread(new CellLayout(1, false));

    @Test
    @DisplayName("is 1 where they differ from one another as real songs do, whatever they are")
    void asReal() {
        var others = new float[][][] {{{0, 500, 0, 1}}, {{0, 700, 200, 3}}};

        assertEquals(1, spread.of(others, REAL).orElseThrow(), 1e-9);
        assertEquals(1, spread.of(REAL, REAL).orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("counts every feature alike, in whatever units it is told, and none in which real songs are alike")
    void everyFeatureAlike() {
        // lengths and frequencies as real ones, velocities all the same, times that real songs do not have
        var half = new float[][][] {{{0, 100, 400, 80}}, {{50, 300, 600, 80}}};

        assertEquals(2 / 3.0, spread.of(half, REAL).orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("is 0 where all are the same, and absent where all real songs are")
    void ends() {
        var song = new float[] {0, 1 / 3f, -440.1f, 0.7f};
        var same = new float[][][] {{song}, {song}, {song}};

        assertEquals(0, spread.of(same, REAL).orElseThrow());
        assertEquals(OptionalDouble.empty(), spread.of(REAL, same));
    }
}
