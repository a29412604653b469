package antiphon.composer.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.SortedMap;

/** Tensors as bytes: 32-bit floats, little-endian, one tensor after the other. */
final class TensorBytes {

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

    /** The tensors of {@code sizes} in {@code bytes}, which are exactly as many as the sizes say. */
    static Tensors read(byte[] bytes, SortedMap<String, Integer> sizes) throws ComposerFileException {
        var expected = sizes.values().stream().mapToLong(Integer::longValue).sum() * Float.BYTES;
        if (sizes.values().stream().anyMatch(size -> size < 0) || expected != bytes.length) {
            throw new ComposerFileException(
                    "its weights are %d bytes long and not %d".formatted(bytes.length, expected));
        }
        var floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        var byName = new HashMap<String, float[]>();
        for (var tensor : sizes.entrySet()) {
            var values = new float[tensor.getValue()];
            floats.get(values);
            requireNumbers(values);
            byName.put(tensor.getKey(), values);
        }
        return new Tensors(byName);
    }

    private static void requireNumbers(float[] values) throws ComposerFileException {
        for (var value : values) {
            if (!Float.isFinite(value)) {
                throw new ComposerFileException("some of its weights are no numbers");
            }
        }
    }
}
