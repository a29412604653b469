package antiphon.composer.file;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * The entries of a zip that may come from a stranger, one after the other. Only known names are read, each at most once
 * and in the order that composer files are written in, and none further than its reader asks for, whatever sizes the zip
 * claims. Nothing is read of the directory at the zip's end.
 */
final class EntryReader {

    private static final int PIECE = 1 << 16;

    private final ZipInputStream zip;
    private final List<String> names;
    private int place = -1;

    /**
     * Reads entries of {@code names}.
     *
     * @param stream the zip; left open
     * @param names  the names that entries may have, in their order
     */
    EntryReader(InputStream stream, List<String> names) {
        this.zip = new ZipInputStream(stream);
        this.names = List.copyOf(names);
    }

    /** Goes to the next entry and answers its name; empty after the last. */
    Optional<String> next() throws ComposerFileException {
        try {
            var entry = zip.getNextEntry();
            if (entry == null) {
                return Optional.empty();
            }
            advance(names.indexOf(entry.getName()));
            return Optional.of(entry.getName());
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private void advance(int to) throws ComposerFileException {
        if (to < 0) {
            throw new ComposerFileException("it holds an entry that no composer has");
        }
        if (to <= place) {
            throw new ComposerFileException("its entries are not in the order of a composer's");
        }
        place = to;
    }

    /** All of the entry, which has {@code most} bytes at most. */
    byte[] bytes(int most) throws ComposerFileException {
        var bytes = new ByteArrayOutputStream();
        try {
            var piece = new byte[PIECE];
            for (var count = zip.read(piece); count >= 0; count = zip.read(piece)) {
                if (bytes.size() + count > most) {
                    throw new ComposerFileException("one of its entries is larger than any composer's");
                }
                bytes.write(piece, 0, count);
            }
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(e);
        }
        return bytes.toByteArray();
    }

    /** The entry as a stream that ends where the entry does; failures are told as those of the file. */
    InputStream stream() {
        return new FilterInputStream(zip) {

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                try {
                    return zip.read(into, from, length);
                } catch (IOException e) {
                    throw damaged(e);
                }
            }
        };
    }

    private static ComposerFileException damaged(Exception cause) {
        return new ComposerFileException("it is damaged or cut short", cause);
    }
}
