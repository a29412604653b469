package antiphon.composer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.SortedMap;

/** Tensors as bytes: 32-bit floats, little-endian, one tensor after the other. */
final class TensorBytes {

    /** How many numbers are read at once. */
    private static final int PIECE = 1 << 14;

    /** What does not get shorter a zip keeps in blocks as it is. */
    private static final int SMALLEST_BLOCK = 1 << 10;

    private static final int BLOCK_HEADER = 5;

    private TensorBytes() {}

    static byte[] of(Tensors tensors) {
        var count = tensors.byName().values().stream()
                .mapToInt(values -> values.length)
                .sum();
        var bytes = ByteBuffer.allocate(Math.multiplyExact(count, Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        var floats = bytes.asFloatBuffer();
        tensors.byName().values().forEach(floats::put);
        return bytes.array();
    }

    /**
     * The tensors of {@code sizes} in {@code stream}, which holds exactly as many numbers as the sizes say. Memory is
     * taken for what the sizes promise: a stranger's bytes have to pass {@link #check} first.
     *
     * @param most how many numbers there may be at most
     */
    static Tensors read(InputStream stream, SortedMap<String, Integer> sizes, long most) throws IOException {
        requireRoom(sizes, most);
        var byName = new HashMap<String, float[]>();
        for (var tensor : sizes.entrySet()) {
            byName.put(tensor.getKey(), numbers(stream, tensor.getValue()));
        }
        requireEnd(stream);
        return new Tensors(byName);
    }

    /** Finds out whether {@link #read} would take what is in {@code stream}, and keeps none of it. */
    static void check(InputStream stream, SortedMap<String, Integer> sizes, long most) throws IOException {
        requireRoom(sizes, most);
        for (var size : sizes.values()) {
            check(stream, size);
        }
        requireEnd(stream);
    }

    /**
     * How many bytes {@link #read} would read, and no fewer than a zip would keep them in.
     *
     * @param most how many numbers there may be at most
     */
    static long size(SortedMap<String, Integer> sizes, long most) throws ComposerFileException {
        requireRoom(sizes, most);
        var bytes = Float.BYTES
                * sizes.values().stream().mapToLong(Integer::longValue).sum();
        return bytes + bytes / SMALLEST_BLOCK * BLOCK_HEADER + BLOCK_HEADER;
    }

    private static void requireRoom(SortedMap<String, Integer> sizes, long most) throws ComposerFileException {
        var claimed = sizes.values().stream().mapToLong(Integer::longValue).sum();
        if (sizes.values().stream().anyMatch(size -> size < 0) || claimed > most) {
            throw new ComposerFileException("it claims to have more weights than any composer");
        }
    }

    private static void requireEnd(InputStream stream) throws IOException {
        if (stream.read(new byte[1], 0, 1) > 0) {
            throw wrongLength();
        }
    }

    private static float[] numbers(InputStream stream, int count) throws IOException {
        var numbers = new float[count];
        var bytes = ByteBuffer.allocate(PIECE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var done = 0; done < count; done += PIECE) {
            var wanted = Math.min(PIECE, count - done);
            next(stream, wanted, bytes).get(numbers, done, wanted);
        }
        return numbers;
    }

    private static void check(InputStream stream, int count) throws IOException {
        var bytes = ByteBuffer.allocate(PIECE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var done = 0; done < count; done += PIECE) {
            next(stream, Math.min(PIECE, count - done), bytes);
        }
    }

    /** The next {@code count} numbers, in {@code bytes}. */
    @SuppressWarnings("ByteBufferBackingArray") // allocated here, and used from its first byte on
    private static FloatBuffer next(InputStream stream, int count, ByteBuffer bytes) throws IOException {
        if (stream.readNBytes(bytes.array(), 0, count * Float.BYTES) < count * Float.BYTES) {
            throw wrongLength();
        }
        var numbers = bytes.asFloatBuffer();
        for (var index = 0; index < count; index++) {
            if (!Float.isFinite(numbers.get(index))) {
                throw new ComposerFileException("some of its weights are no numbers");
            }
        }
        return numbers;
    }

    private static ComposerFileException wrongLength() {
        return new ComposerFileException("it does not hold as many weights as it claims");
    }
}
