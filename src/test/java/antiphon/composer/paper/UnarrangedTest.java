package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.midi.MidiWriter;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a literal composer writes")
class UnarrangedTest {

    @Test
    @DisplayName("are the tones that the published program writes, 384 ticks a quarter at 45 quarters a minute")
    void bytes() {
        // a hair below A4 falls to the key below, halves round to even, and a quarter later A5 sounds at most 127 loud
        var cells = List.of(new float[] {10, 96.5f, 439.9f, 64.5f}, new float[] {384, 96, 880.5f, 300});
        var tones = new LiteralReader(new CellLayout(1, false), Units.LITERAL).tones(cells);

        var bytes = MidiWriter.bytes(Unarranged.asTheProgram(tones));

        assertEquals(
                """
                4d54686400000006000100020180
                4d54726b0000000b 00ff5103145855 00ff2f00
                4d54726b00000018 00c000 0a904440 60804440 82209 0517f 60805140 00ff2f00
                """
                        .replaceAll("\\s", ""),
                HexFormat.of().formatHex(bytes));
    }
}
