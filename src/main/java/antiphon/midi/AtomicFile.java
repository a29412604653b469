package antiphon.midi;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole. */
final class AtomicFile {

    private AtomicFile() {}

    static void write(Path path, byte[] content) throws IOException {
        var target = path.toAbsolutePath();
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new NoSuchFileException(target.resolveSibling("").toString());
        }
        var beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, content);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException slowly) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
