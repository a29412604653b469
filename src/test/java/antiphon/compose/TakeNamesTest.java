package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.ComposeRequest;
import antiphon.job.JobContext;
import antiphon.library.NewTake;
import antiphon.library.Take;
import antiphon.score.Melody;
import antiphon.score.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TakeNames")
class TakeNamesTest {

    private static Take take(String name, Origin origin) {
        return new Take(9, name, Melody.of(480, List.of()), origin, false, Instant.EPOCH);
    }

    @Test
    @DisplayName("go on counting after the highest number there is")
    void numbersGoOn() {
        // given
        var present = List.of(
                take("Take 11", new Origin.Imported("a.mid")), take("Take 9 and more", new Origin.Imported("b.mid")));
        var made = new ScaleComposer().compose(ComposeRequest.of(3), JobContext.UNATTENDED);

        // when
        var named = TakeNames.number(made, present);

        // then
        assertEquals(List.of("Take 12"), named.stream().map(NewTake::name).toList());
    }

    @Test
    @DisplayName("call a file after the composer, the seed and, from the second on, the variation")
    void filesOfComposedTakes() {
        // given
        var first = new Origin.Generated("melody", "00", 3, 0, Map.of());
        var third = new Origin.Generated("melody", "00", 3, 2, Map.of());

        // then
        assertEquals("melody-seed-3.mid", TakeNames.midiFile(take("Take 1", first)));
        assertEquals("melody-seed-3-3.mid", TakeNames.midiFile(take("Take 3", third)));
    }

    @Test
    @DisplayName("leave out what a file system refuses")
    void filesOfOddNames() {
        // given
        var origin = new Origin.Imported("x.mid");

        // then
        assertEquals("Für - Elise.mid", TakeNames.midiFile(take("Für /:?* Elise", origin)));
        assertEquals("-etc.wav", TakeNames.wavFile(take("../etc", origin)));
        assertEquals("take-9.mid", TakeNames.midiFile(take("...", origin)));
    }

    @Test
    @DisplayName("call an imported take after its file")
    void importedTakes() {
        assertEquals("Prelude in C", TakeNames.ofFile("Prelude in C.MID"));
    }
}
