package antiphon.midi;

import static antiphon.midi.MidiBytes.ascii;
import static antiphon.midi.MidiBytes.bytes;
import static antiphon.midi.MidiBytes.chunk;
import static antiphon.midi.MidiBytes.file;
import static antiphon.midi.MidiBytes.header;
import static antiphon.midi.MidiBytes.joined;
import static antiphon.midi.MidiBytes.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hostile bytes")
class HostileBytesTest {

    private static final byte[] SMALL = file(
            1,
            track(0, 0xFF, 0x51, 3, 7, 0xA1, 0x20, 0, 0xFF, 0x58, 4, 3, 2, 24, 8, 0, 0xFF, 0x59, 2, 1, 0),
            track(0, 0xFF, 0x03, 3, 'O', 'n', 'e', 0, 0xC0, 5, 0, 0x90, 60, 100, 0x81, 0, 60, 0, 0, 0xF0, 2, 1, 0xF7),
            track(0, 0x99, 36, 100, 10, 36, 0));

    @Test
    @DisplayName("cut off anywhere are read in part or refused, never more")
    void survivesEveryTruncation() throws MidiFormatException {
        var refused = 0;
        for (var length = 0; length < SMALL.length; length++) {
            refused += isRefused(Arrays.copyOf(SMALL, length)) ? 1 : 0;
        }

        assertEquals(14 + 8, refused);
        assertTrue(MidiReader.read(Arrays.copyOf(SMALL, SMALL.length - 5)).isPartial());
    }

    @Test
    @DisplayName("drawn at random are read in part or refused, never more")
    void survivesNoise() {
        var random = new Random(1);
        var read = 0;
        for (var round = 0; round < 4_000; round++) {
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            read += isRefused(joined(header(random.nextInt(3), 1, 96), chunk("MTrk", noise))) ? 0 : 1;
        }

        assertEquals(4_000, read);
    }

    @Test
    @DisplayName("that were a file before some of them were changed are read in part or refused, never more")
    void survivesMutation() {
        var random = new Random(2);
        var refused = 0;
        for (var round = 0; round < 4_000; round++) {
            var changed = SMALL.clone();
            for (var count = random.nextInt(8); count >= 0; count--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(changed) ? 1 : 0;
        }

        assertTrue(refused > 0 && refused < 4_000, "refused " + refused);
    }

    @Test
    @DisplayName("that promise a great length take no memory for it")
    void takesMemoryOnlyForWhatIsThere() {
        var promises = List.of(
                joined(header(1, 1, 96), chunk("MTrk", -1, bytes(0, 0x90, 60, 100, 10, 60, 0))),
                joined(header(1, 0xFFFF, 96), chunk("MTrk", 0x7FFFFFFF, bytes(0, 0xFF, 0x03, 0xFF, 0xFF, 0xFF, 0x7F))),
                file(0, track(0, 0xF0, 0xFF, 0xFF, 0xFF, 0x7F)),
                file(0, track(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x90)),
                joined(chunk("MThd", 0x7FFFFFFF, bytes(0, 1)), new byte[20]),
                joined(ascii("RIFF"), new byte[4], ascii("RMIDdata"), bytes(0xFF, 0xFF, 0xFF, 0xFF), SMALL));

        for (var promise : promises) {
            assertTrue(allocatedBy(() -> isRefused(promise)) < 1 << 20);
        }
    }

    @Test
    @DisplayName("that hold more events than any music are read up to the limit, and the loss is said")
    void keepsALimitedNumberOfEvents() throws MidiFormatException {
        var presses = new byte[3_000_012];
        for (var at = 0; at + 3 <= presses.length; at += 3) {
            System.arraycopy(bytes(0, 60, 100), 0, presses, at, 3);
        }
        var events = joined(bytes(0, 0x90, 62, 100), presses);

        var midi = MidiReader.read(joined(header(0, 1, 96), chunk("MTrk", events)));

        assertEquals(1_000_000, midi.melody().noteCount());
        assertTrue(
                midi.losses().get(0).contains("more than 1000000 events"),
                midi.losses().toString());
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            MidiReader.read(bytes);
            return false;
        } catch (MidiFormatException refusal) {
            return true;
        }
    }

    private static long allocatedBy(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
