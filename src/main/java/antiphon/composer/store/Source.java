package antiphon.composer.store;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.ComposerHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A place that holds one composer. */
sealed interface Source {

    /** The name without its folder. */
    String fileName();

    /** What it is asked for by: the file's name without its ending. */
    default String name() {
        var name = fileName();
        return name.endsWith(ComposerStore.EXTENSION)
                ? name.substring(0, name.length() - ComposerStore.EXTENSION.length())
                : name;
    }

    /** Reads what it takes to compose. */
    ComposerFile read(ComposerFileReader reader) throws IOException;

    /** Reads what it says about itself. */
    ComposerHead describe(ComposerFileReader reader) throws IOException;

    /** Where it lies; empty where it came with the program. */
    Optional<Path> place();

    /** A file on disk. */
    record OnDisk(Path file) implements Source {

        @Override
        public String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public ComposerFile read(ComposerFileReader reader) throws IOException {
            return reader.readComposer(file);
        }

        @Override
        public ComposerHead describe(ComposerFileReader reader) throws IOException {
            return reader.describe(file);
        }

        @Override
        public Optional<Path> place() {
            return Optional.of(file);
        }
    }

    /** A file shipped with the program. */
    record Shipped(String fileName) implements Source {

        @Override
        public ComposerFile read(ComposerFileReader reader) throws IOException {
            try (var stream = stream()) {
                return reader.readComposer(fileName, stream);
            }
        }

        @Override
        public ComposerHead describe(ComposerFileReader reader) throws IOException {
            try (var stream = stream()) {
                return reader.describe(fileName, stream);
            }
        }

        @Override
        public Optional<Path> place() {
            return Optional.empty();
        }

        InputStream stream() {
            var stream = Source.class.getResourceAsStream(ShippedIndex.FOLDER + fileName);
            if (stream == null) {
                throw new IllegalStateException("the index names %s, which is not shipped".formatted(fileName));
            }
            return stream;
        }
    }
}
