package antiphon.midi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A named stretch of a MIDI file, with its length before it. */
final class Chunk {

    private Chunk() {}

    static void write(ByteArrayOutputStream file, String name, byte[] content) {
        file.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(content);
    }
}
