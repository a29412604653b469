package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SoundBank")
class SoundBankTest {

    private static final byte[] SAMPLES = {1, 0, 2, 0, 3, 0, 4, 0};

    @TempDir
    private Path folder;

    @Test
    @DisplayName("takes a SoundFont 2 file and is named after it")
    void takesSoundFonts() throws Exception {
        // given
        var file = bank("Piano.sf2", 2, SAMPLES);

        // when
        var bank = SoundBank.load(file);

        // then
        assertEquals(new SoundBank("Piano.sf2", Optional.of(file)), bank);
    }

    @Test
    @DisplayName("refuses SF3 by its version")
    void refusesCompressedByVersion() throws Exception {
        assertRefused(bank("Piano.sf3", 3, SAMPLES), "Piano.sf3 holds compressed sounds (SF3)");
    }

    @Test
    @DisplayName("refuses SF3 by its samples, whatever version it claims")
    void refusesCompressedBySamples() throws Exception {
        var ogg = "OggS....".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(bank("Piano.sf2", 2, ogg), "Piano.sf2 holds compressed sounds (SF3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF", "RIFF\u0004\u0000\u0000\u0000WAVE", "hello, I am a text file"})
    @DisplayName("refuses what is no SoundFont")
    void refusesOtherFiles(String content) throws Exception {
        var file = Files.writeString(folder.resolve("song.txt"), content, StandardCharsets.ISO_8859_1);
        assertRefused(file, "song.txt is not a SoundFont 2 file");
    }

    @Test
    @DisplayName("refuses a SoundFont that is cut off before its sounds")
    void refusesCutOffFiles() throws Exception {
        // given
        var whole = Files.readAllBytes(bank("Piano.sf2", 2, SAMPLES));
        var file = Files.write(folder.resolve("Cut.sf2"), java.util.Arrays.copyOf(whole, 40));

        // then
        assertRefused(file, "Cut.sf2 holds no sounds");
    }

    @Test
    @DisplayName("says which file is missing")
    void refusesMissingFiles() {
        assertRefused(folder.resolve("gone.sf2"), "The sound bank gone.sf2 cannot be read");
    }

    @Test
    @DisplayName("lists installed banks once each, the largest first, and the emergency sounds last")
    void listsInstalledBanks() throws Exception {
        // given
        bank("Small.sf2", 2, SAMPLES);
        bank("Large.sf2", 2, new byte[1000]);
        bank("Compressed.sf2", 3, SAMPLES);
        Files.writeString(folder.resolve("Broken.sf2"), "nothing");

        // when
        var banks = new SoundBanks(List.of(folder, folder, folder.resolve("missing")), Optional.empty());

        // then
        var names = banks.installed().stream().map(SoundBank::name).toList();
        assertEquals(List.of("Large.sf2", "Small.sf2", SoundBank.EMERGENCY.name()), names);
        assertEquals("Large.sf2", banks.preferred().name());
    }

    private static void assertRefused(Path file, String beginning) {
        var refusal = assertThrows(SoundBankException.class, () -> SoundBank.load(file));
        assertTrue(refusal.getMessage().startsWith(beginning), refusal.getMessage());
    }

    private Path bank(String name, int version, byte[] samples) throws Exception {
        var information = list("INFO", chunk("ifil", new byte[] {(byte) version, 0, 1, 0}));
        var sounds = list("sdta", chunk("smpl", samples));
        var presets = list("pdta", chunk("phdr", new byte[76]));
        var body = join("sfbk".getBytes(StandardCharsets.ISO_8859_1), information, sounds, presets);
        return Files.write(folder.resolve(name), chunk("RIFF", body));
    }

    private static byte[] list(String kind, byte[] content) throws Exception {
        return chunk("LIST", join(kind.getBytes(StandardCharsets.ISO_8859_1), content));
    }

    private static byte[] chunk(String name, byte[] content) throws Exception {
        var size = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return join(
                name.getBytes(StandardCharsets.ISO_8859_1),
                size.putInt(content.length).array(),
                content);
    }

    private static byte[] join(byte[]... pieces) throws Exception {
        var joined = new ByteArrayOutputStream();
        for (var piece : pieces) {
            joined.write(piece);
        }
        return joined.toByteArray();
    }
}
