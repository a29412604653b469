package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.paper.Freezing.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Freezing")
class FreezingTest {

    @ParameterizedTest
    @DisplayName("as the paper means it stops whoever's loss is below seven tenths of the other's")
    @CsvSource({
        "0.693, 1.386, BOTH", // both at chance
        "2.0, 2.0, GENERATOR",
        "0.4, 1.4, DISCRIMINATOR",
        "1.0, 1.4, BOTH",
        "1.0, 1.39, GENERATOR"
    })
    void paper(double generator, double discriminator, Turn turn) {
        assertEquals(turn, Freezing.PAPER.turn(generator, discriminator));
    }

    @ParameterizedTest
    @DisplayName("as the program does it stops the generator whenever a loss is below two, and both at times")
    @CsvSource({
        "10, 10, BOTH",
        "0.693, 1.386, DISCRIMINATOR",
        "3.0, 1.9, NOBODY",
        "2.5, 1.9, DISCRIMINATOR",
        "0, 0, NOBODY",
        "0, 1.5, DISCRIMINATOR",
        "1.5, 0, GENERATOR"
    })
    void seed(double generator, double discriminator, Turn turn) {
        assertEquals(turn, Freezing.SEED.turn(generator, discriminator));
    }
}
