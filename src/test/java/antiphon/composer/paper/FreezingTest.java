package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.paper.Freezing.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezingTest {

    @ParameterizedTest(name = "generator {0}, discriminator {1}: {2}")
    @CsvSource({
        "0, 0, NOBODY",
        "5, 0, GENERATOR",
        "0, 5, DISCRIMINATOR",
        "1.9, 1.3, NOBODY",
        "5, 1.9, NOBODY",
        "1.9, 5, DISCRIMINATOR",
        "0.693, 1.386, DISCRIMINATOR",
        "2, 2, BOTH",
        "10, 10, BOTH"
    })
    @DisplayName("The published program's rule is followed, which lets the generator stand still below two")
    void seed(double generator, double discriminator, Turn turn) {
        assertEquals(turn, Freezing.SEED.turn(generator, discriminator));
    }

    @ParameterizedTest(name = "generator {0}, discriminator {1}: {2}")
    @CsvSource({"0.693, 1.386, BOTH", "1, 1.3, GENERATOR", "0.6, 2, DISCRIMINATOR", "1, 1.4, BOTH"})
    @DisplayName("The rule as the paper means it leaves both learning where both are equally strong")
    void paper(double generator, double discriminator, Turn turn) {
        assertEquals(turn, Freezing.PAPER.turn(generator, discriminator));
    }
}
