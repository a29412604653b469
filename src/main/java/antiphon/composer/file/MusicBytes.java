package antiphon.composer.file;

import antiphon.statistics.SongMemory;
import antiphon.statistics.SongSteps;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * The music that a composer learned from as bytes: for each song the length of its name, the name in UTF-8, how many
 * steps it has, and the steps, a byte each. Lengths are 32-bit whole numbers, the highest byte first.
 */
final class MusicBytes {

    /** How many bytes it may be at most: the steps and the names. */
    static final int MOST = SongMemory.MOST_STEPS + (4 << 20);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NAME_BYTES = 4 * LONGEST_NAME;

    private MusicBytes() {}

    static byte[] of(SongMemory music) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var song : music.songs()) {
                var name = shortened(song.name()).getBytes(StandardCharsets.UTF_8);
                out.writeInt(name.length);
                out.write(name);
                out.writeInt(song.steps().length);
                out.write(song.steps());
            }
        }
        return bytes.toByteArray();
    }

    static SongMemory read(byte[] bytes) throws ComposerFileException {
        var songs = new ArrayList<SongSteps>();
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            var name = new String(next(buffer, LONGEST_NAME_BYTES), StandardCharsets.UTF_8);
            songs.add(new SongSteps(PlainText.line(name, LONGEST_NAME), next(buffer, SongMemory.MOST_STEPS)));
        }
        return new SongMemory(songs);
    }

    private static byte[] next(ByteBuffer buffer, int most) throws ComposerFileException {
        var length = buffer.remaining() < Integer.BYTES ? -1 : buffer.getInt();
        if (length < 0 || length > Math.min(most, buffer.remaining())) {
            throw new ComposerFileException("what it says about its training music is damaged");
        }
        var bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
