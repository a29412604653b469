package antiphon.sound;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks at the headers of a SoundFont file: a RIFF file of the form {@code sfbk}, whose lists name its version
 * ({@code ifil}) and hold its samples ({@code smpl}).
 *
 * <p>SF3 is the same with each sample an Ogg file. The JDK reads it as if it were plain samples and plays noise.
 */
final class SoundBankFile {

    private static final int HEADER = 8;
    private static final int FORM = 4;
    private static final int COMPRESSED_MAJOR_VERSION = 3;

    private final Map<String, byte[]> beginnings = new LinkedHashMap<>();

    /**
     * Reads the beginning of every chunk.
     *
     * @throws SoundBankException when the file has no such form
     * @throws IOException        when it cannot be read
     */
    SoundBankFile(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < HEADER + FORM
                    || !"RIFF".equals(text(file, FORM))
                    || file.skipBytes(FORM) < FORM
                    || !"sfbk".equals(text(file, FORM))) {
                throw new SoundBankException(
                        "%s is not a SoundFont 2 file: choose a file that ends in .sf2.".formatted(path.getFileName()));
            }
            readChunks(file, file.length());
        }
    }

    /** Whether the samples are compressed, as SF3 has them. */
    boolean isCompressed() {
        var version = beginnings.getOrDefault("ifil", new byte[FORM]);
        return (version.length > 0 && version[0] >= COMPRESSED_MAJOR_VERSION) || startsWith("smpl", "OggS");
    }

    /** Whether there are samples and presets, so something that can sound. */
    boolean isPlayable() {
        return beginnings.containsKey("smpl") && beginnings.containsKey("phdr");
    }

    private boolean startsWith(String chunk, String magic) {
        var beginning = beginnings.getOrDefault(chunk, new byte[0]);
        return new String(beginning, StandardCharsets.ISO_8859_1).equals(magic);
    }

    private void readChunks(RandomAccessFile file, long end) throws IOException {
        while (file.getFilePointer() + HEADER <= end) {
            var name = text(file, FORM);
            var size = size(file);
            var body = file.getFilePointer();
            if ("LIST".equals(name)) {
                file.seek(body + FORM);
                continue;
            }
            var beginning = new byte[(int) Math.min(Math.min(FORM, size), end - body)];
            file.readFully(beginning);
            beginnings.putIfAbsent(name, beginning);
            file.seek(Math.min(end, body + size + (size & 1)));
        }
    }

    private static String text(RandomAccessFile file, int length) throws IOException {
        var bytes = new byte[length];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long size(RandomAccessFile file) throws IOException {
        var bytes = new byte[Integer.BYTES];
        file.readFully(bytes);
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }
}
