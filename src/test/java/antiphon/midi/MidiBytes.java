package antiphon.midi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the bytes of MIDI files by hand, so that the reader is tested without the writer. */
final class MidiBytes {

    static final int[] END_OF_TRACK = {0, 0xFF, 0x2F, 0};

    private MidiBytes() {}

    /** A file of these tracks, of 96 ticks a quarter. */
    static byte[] file(int format, byte[]... tracks) {
        return file(format, 96, tracks);
    }

    static byte[] file(int format, int division, byte[]... tracks) {
        return joined(header(format, tracks.length, division), joined(tracks));
    }

    static byte[] header(int format, int tracks, int division) {
        return chunk("MThd", bytes(0, format, tracks >> 8, tracks, division >> 8, division));
    }

    /** A track of these bytes and its end. */
    static byte[] track(int... events) {
        return chunk("MTrk", joined(bytes(events), bytes(END_OF_TRACK)));
    }

    static byte[] chunk(String name, byte[] content) {
        return chunk(name, content.length, content);
    }

    /** A chunk that claims a length of its own. */
    static byte[] chunk(String name, int length, byte[] content) {
        return joined(ascii(name), ByteBuffer.allocate(4).putInt(length).array(), content);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytes(int... octets) {
        var bytes = new byte[octets.length];
        for (var i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... stretches) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(stretches).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
