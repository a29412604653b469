package antiphon.composer.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stranger's file as a stream that refuses to go on after so many bytes, and remembers the last ones. Closing it leaves
 * the file open.
 */
final class BoundedStream extends FilterInputStream {

    /** How the record that ends every zip begins, and how long it is where nothing is remarked in it. */
    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int END_RECORD = 22;

    private final byte[] last = new byte[END_RECORD];
    private long room;

    BoundedStream(InputStream file, long most) {
        super(file);
        room = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        room -= Math.max(0, count);
        if (room < 0) {
            throw new ComposerFileException("it is larger than any composer");
        }
        if (count > 0) {
            remember(into, from, count);
        }
        return count;
    }

    /** Whether what was read so far ends as a zip does, and was not cut short. */
    boolean endsAsZip() {
        return Arrays.equals(last, 0, END.length, END, 0, END.length);
    }

    @Override
    public void close() {}

    private void remember(byte[] bytes, int from, int count) {
        var fresh = Math.min(count, END_RECORD);
        System.arraycopy(last, fresh, last, 0, END_RECORD - fresh);
        System.arraycopy(bytes, from + count - fresh, last, END_RECORD - fresh, fresh);
    }
}
