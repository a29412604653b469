package antiphon.midi;

import java.nio.charset.StandardCharsets;

/** Reads numbers forward from a stretch of bytes and refuses to leave it; the bytes are shared, never copied. */
final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int next;

    ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ByteReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.next = from;
        this.end = end;
    }

    /** How many bytes are left. */
    int remaining() {
        return end - next;
    }

    /** Where the next byte lies, counted from the beginning of all bytes. */
    int position() {
        return next;
    }

    /** The next byte as 0 to 255. */
    int octet() throws MidiFormatException {
        require(1);
        return bytes[next++] & 0xFF;
    }

    /** The next two bytes as 0 to 65,535, the high one first. */
    int shortNumber() throws MidiFormatException {
        return octet() << 8 | octet();
    }

    /** The next four bytes as 0 to 4,294,967,295, the high one first. */
    long number() throws MidiFormatException {
        return (long) shortNumber() << 16 | shortNumber();
    }

    /** The next four bytes as 0 to 4,294,967,295, the low one first, as RIFF writes them. */
    long numberLowFirst() throws MidiFormatException {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) number()));
    }

    /** A number of seven bits a byte, at most four bytes: 0 to 268,435,455. */
    int variableNumber() throws MidiFormatException {
        var number = 0;
        for (var count = 0; count < 4; count++) {
            var octet = octet();
            number = (number << 7) | (octet & 0x7F);
            if (octet < 0x80) {
                return number;
            }
        }
        throw new MidiFormatException("A number is longer than its four bytes at byte %d.".formatted(next));
    }

    /** The next four bytes as a chunk's name. */
    String name() throws MidiFormatException {
        require(4);
        next += 4;
        return new String(bytes, next - 4, 4, StandardCharsets.ISO_8859_1);
    }

    /** A reader of the next {@code length} bytes, which this one passes over. */
    ByteReader slice(long length) throws MidiFormatException {
        require(length);
        return sliceAtMost(length);
    }

    /** A reader of the next {@code length} bytes, or of all that are left if these are fewer. */
    ByteReader sliceAtMost(long length) {
        var from = next;
        next += (int) Math.min(length, remaining());
        return new ByteReader(bytes, from, next);
    }

    /** A copy of all that is left, which this reader passes over. */
    byte[] rest() {
        var copy = new byte[remaining()];
        System.arraycopy(bytes, next, copy, 0, copy.length);
        next = end;
        return copy;
    }

    private void require(long count) throws MidiFormatException {
        if (count > remaining()) {
            throw new MidiFormatException("The bytes end at byte %d, where more are promised.".formatted(end));
        }
    }
}
