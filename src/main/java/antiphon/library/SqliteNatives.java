package antiphon.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where SQLite unpacks its code, a file for each start of the program. It takes it away at the end, but not when the
 * program is killed: so it gets a folder of its own, in which the leftovers can be told and swept.
 */
final class SqliteNatives {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteNatives.class);
    private static final String PROPERTY = "org.sqlite.tmpdir";

    /** A program that starts just now may have unpacked, and not yet loaded; what is loaded needs the file no more. */
    private static final Duration FRESH = Duration.ofHours(1);

    private SqliteNatives() {}

    /** Has SQLite unpack into {@code folder} from now on, unless another place was named; where that fails, it stays. */
    static void unpackInto(Path folder) {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            sweep(folder, Instant.now().minus(FRESH));
            System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
        } catch (IOException e) {
            LOG.info("SQLite unpacks into the folder for temporary files, as {} cannot be used", folder, e);
        }
    }

    private static void sweep(Path folder, Instant before) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    delete(file);
                }
            }
        }
    }

    /** Windows keeps a file that another program has loaded. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} is still in use", file, e);
        }
    }
}
