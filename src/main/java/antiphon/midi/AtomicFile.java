package antiphon.midi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole. */
public final class AtomicFile {

    /** How the names of files end that are being written, or were when their program was killed. */
    public static final String UNFINISHED = ".part";

    private AtomicFile() {}

    /** What is to be in a file. */
    @FunctionalInterface
    public interface Content {

        /** Makes {@code unfinished}, which does not exist yet. */
        void writeTo(Path unfinished) throws IOException;
    }

    /** Writes {@code content} to {@code path} as {@link #write(Path, Content)} does. */
    public static void write(Path path, byte[] content) throws IOException {
        write(path, unfinished -> Files.write(unfinished, content));
    }

    /**
     * Writes {@code content} to {@code path}, in place of what is there: whole, or not at all.
     *
     * @throws NoSuchFileException where the folder does not exist
     * @throws IOException         what writing throws, in terms of {@code path}; nothing is left behind then
     */
    public static void write(Path path, Content content) throws IOException {
        var target = path.toAbsolutePath();
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new NoSuchFileException(target.resolveSibling("").toString());
        }
        var beside = target.resolveSibling("." + UUID.randomUUID() + UNFINISHED);
        try {
            content.writeTo(beside);
            force(beside);
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

    /** A machine that loses its power after the move must not find an empty file in the old one's place. */
    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
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
