package antiphon.composer.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * The entries of a zip that may come from a stranger. Only known names are read, each once, and none further than the
 * most it may hold, whatever size the zip claims.
 */
final class ZipEntries {

    private final Map<String, Integer> most;

    /** Reads entries of these names, up to so many bytes each. */
    ZipEntries(Map<String, Integer> most) {
        this.most = Map.copyOf(most);
    }

    Map<String, byte[]> read(byte[] zip) throws ComposerFileException {
        var entries = new HashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entries.put(entry.getName(), bytes(entry.getName(), stream)) != null) {
                    throw new ComposerFileException("it holds two entries of one name");
                }
            }
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ComposerFileException("it is damaged or cut short", e);
        }
        return entries;
    }

    private byte[] bytes(String name, ZipInputStream stream) throws IOException {
        var limit = most.get(name);
        if (limit == null) {
            throw new ComposerFileException("it holds an entry that no composer has");
        }
        var bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ComposerFileException("one of its entries is larger than any composer's");
        }
        return bytes;
    }
}
