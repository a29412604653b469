package antiphon.composer.store;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileReader;
import java.io.IOException;
import java.nio.file.Path;

/** A place that holds one composer. */
sealed interface Source {

    /** The name without its folder. */
    String fileName();

    /** Reads all of it. */
    ComposerFile read(ComposerFileReader reader) throws IOException;

    /** A file on disk. */
    record OnDisk(Path file) implements Source {

        @Override
        public String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public ComposerFile read(ComposerFileReader reader) throws IOException {
            return reader.read(file);
        }
    }

    /** A file shipped with the program. */
    record Shipped(String fileName) implements Source {

        @Override
        public ComposerFile read(ComposerFileReader reader) throws IOException {
            try (var stream = Source.class.getResourceAsStream(ShippedIndex.FOLDER + fileName)) {
                if (stream == null) {
                    throw new IllegalStateException("the index names %s, which is not shipped".formatted(fileName));
                }
                return reader.read(fileName, stream);
            }
        }
    }
}
