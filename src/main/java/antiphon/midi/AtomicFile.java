package antiphon.midi;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes {@code content} to {@code path}, over what is there; a failure leaves what was there.
     *
     * @throws NoSuchFileException with the folder's path where that does not exist
     * @throws IOException         naming {@code path} where it cannot be written
     */
    public static void write(Path path, byte[] content) throws IOException {
        var target = path.toAbsolutePath();
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new NoSuchFileException(target.resolveSibling("").toString());
        }
        var beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, content);
            move(beside, target);
        } catch (FileSystemException failure) {
            throw naming(target, failure);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The same failure in terms of the file that was asked for, not of the one beside it. */
    private static FileSystemException naming(Path target, FileSystemException failure) {
        var named = failure instanceof AccessDeniedException
                ? new AccessDeniedException(target.toString())
                : new FileSystemException(target.toString(), null, failure.getReason());
        named.initCause(failure);
        return named;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException slowly) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
