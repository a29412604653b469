package antiphon.composer.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stranger's file as a stream that refuses to go on after so many bytes; closing it leaves the file open. */
final class BoundedStream extends FilterInputStream {

    private long room;

    BoundedStream(InputStream file, long most) {
        super(file);
        room = most;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        return count(count, count);
    }

    @Override
    public void close() {}

    private int count(int answer, int bytes) throws ComposerFileException {
        if (answer >= 0) {
            room -= bytes;
        }
        if (room < 0) {
            throw new ComposerFileException("it is larger than any composer");
        }
        return answer;
    }
}
